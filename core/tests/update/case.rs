//! The conversation of mevrouw E., from the first question to the file that she takes along.

use std::rc::Rc;

use wat_telt_core::format::{open, write};
use wat_telt_core::update::Safe;

use super::show;
use super::table::{alone, play};

const BEGIN: &str = "write about Hoe gaat het nu, met de scootmobiel?; \
    change p1; type name-p1 Mevrouw E.; done; \
    add; type name-p2 Haar man; type role-p2 partner; done; \
    add; type name-p3 Jeannette; type role-p3 WIJteam; done; go kiezen";

const CHOOSE: &str = "tap mensen 1000; tap op-pad 3000; tap gevoel 5000; tap dag 7000; \
    tap gezin 9000; go bord";

const SHE: &str = "lay mensen 12; press 1 tray 0,0; drag 1 200,-80 op-pad 88; let-go 1; \
    lay gevoel 50; lay dag 25; happy gezin; first mensen; \
    write words-mensen-p1 Ik mis mijn zus. En de koffie bij de buren.; \
    write words-op-pad-p1 Ik kan weer zelf naar de markt.";

const HE: &str = "turn p2; lay mensen 30; happy op-pad; lay gevoel 70; lay gezin 95";

const JEANNETTE: &str = "turn p3; lay mensen 50; turn p1; go blocnote";

const NOTE: &str = "note; write what-b1 Ik wil weer zelf naar mijn zus.; \
    write when-b1 voor de zomer; \
    write who-b1 Ik bel mijn zus. Jeannette belt mij half januari.; \
    by p1; by p2; on mensen; note-done; go samen-lezen";

const CLOSE: &str = "write closing Ja. We hadden er nooit zo bij stilgestaan.; \
    write for-whom mevrouw E., Jeannette; write again na de zomer; save; saved gesprek.json";

#[test]
fn the_conversation_of_mevrouw_e_is_held_and_taken_along() {
    let acts = [BEGIN, CHOOSE, SHE, HE, JEANNETTE, NOTE, CLOSE].join("; ");
    let table = play(alone(), &acts).0;
    assert_eq!(show::people(&table), "p1* Mevrouw E. p2 Haar man partner p3 Jeannette WIJteam");
    assert_eq!(
        show::board(&table),
        "mensen*: p1@12 p2@30 p3@50; op-pad: p1@88 p2@100; gevoel: p1@50 p2@70; dag: p1@25; \
         gezin: p1@100 p2@95"
    );
    assert_eq!(
        show::notepad(&table.conversation.now),
        r#"b1 [mensen]: what p1+p2 "Ik wil weer zelf naar mijn zus." when p1+p2 "voor de zomer" who p1+p2 "Ik bel mijn zus. Jeannette belt mij half januari.""#
    );
    assert_eq!((&table.notice, &table.safe), (&None, &Safe::InFile("gesprek.json".into())));
    let file = write(&table.conversation);
    let opened = open(file.as_bytes()).unwrap();
    assert_eq!((opened.repairs.len(), write(&opened.conversation)), (0, file));
    let again = wat_telt_core::update::State::with(Rc::clone(&opened.conversation));
    assert_eq!(show::board(&again), show::board(&table));
    assert_eq!(show::words(&again), show::words(&table));
}
