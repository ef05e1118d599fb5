//! What no shape says of a file of domains: ids, languages, lengths and paths.

use std::rc::Rc;

use super::super::limits::{
    MAX_DOMAINS, MAX_LABEL, MAX_PATH, MAX_PATHS, MAX_PROMPTS, MAX_SENTENCE,
};
use super::super::repair::short;
use super::error::{DomainsError, Misfit};
use super::file::{Domain, File, Forms, Said, Wording};
use super::known::Known;
use crate::model::{
    DomainId, DomainSaid, DomainSet, Drawing, Language, Offered, PageDomain, Picture, Spoken,
    same_label,
};

/// The set in a file of the right shape.
pub(super) fn file(file: &File<'_>, known: Known<'_>) -> Result<DomainSet, DomainsError> {
    let language = file.taal;
    if !is_language(language) {
        return Err(DomainsError::OddLanguage(short(language)));
    }
    if file.leefgebieden.is_empty() {
        return Err(DomainsError::None);
    }
    if file.leefgebieden.len() > MAX_DOMAINS {
        return Err(DomainsError::TooMany);
    }
    let mut checked = Checked { language, known, ids: Vec::new(), labels: Vec::new() };
    let domains = (1..).zip(&file.leefgebieden).map(|(at, domain)| {
        let misfit = |why| DomainsError::Domain { at, id: short(domain.id), why };
        checked.domain(domain).map_err(misfit)
    });
    Ok(DomainSet { domains: domains.collect::<Result<_, _>>()?, language: Language::new(language) })
}

/// What is known of the domains so far: of at most a hundred, so that a list is as good as a table.
struct Checked<'a> {
    language: &'a str,
    known: Known<'a>,
    ids: Vec<&'a str>,
    labels: Vec<(&'a str, &'a str)>,
}

impl<'a> Checked<'a> {
    fn domain(&mut self, domain: &Domain<'a>) -> Result<Offered, Misfit> {
        let id = domain.id;
        let of_the_page = is_of_a_page(id)?;
        if self.ids.contains(&id) {
            return Err(Misfit::SameId);
        }
        self.ids.push(id);
        if of_the_page {
            let (id, picture) = (DomainId::new(id), self.picture(domain)?);
            let said = self.texts(&domain.teksten)?;
            return Ok(Offered::OfThePage(PageDomain { id, picture, said }));
        }
        if !(self.known.domain)(id) {
            return Err(Misfit::NotOfTheBoard);
        }
        if domain.icoon.is_some() || is_drawn(domain) || !domain.teksten.is_empty() {
            return Err(Misfit::OfTheBoard);
        }
        Ok(Offered::OfTheBoard(DomainId::new(id)))
    }

    fn picture(&self, domain: &Domain<'_>) -> Result<Picture, Misfit> {
        match domain.icoon {
            Some(_) if is_drawn(domain) => Err(Misfit::TwoPictures),
            Some(name) if is_word(name) && (self.known.icon)(name) => {
                Ok(Picture::Named(name.into()))
            }
            Some(name) => Err(Misfit::NoSuchIcon(short(name))),
            None if domain.paden.is_empty() => Err(Misfit::NoPicture),
            None => {
                let (paths, light) = (paths(&domain.paden)?, paths(&domain.lichte_paden)?);
                Ok(Picture::Drawn(Drawing { paths, light }.into()))
            }
        }
    }

    fn texts(
        &mut self,
        texts: &[(&'a str, Said<'a>)],
    ) -> Result<Vec<(Language, DomainSaid)>, Misfit> {
        if let Some((odd, _)) = texts.iter().find(|(tag, _)| !is_language(tag)) {
            return Err(Misfit::OddLanguage(short(odd)));
        }
        if texts.iter().all(|(tag, _)| *tag != self.language) {
            return Err(Misfit::NotIn(self.language.into()));
        }
        let said = texts.iter().map(|(tag, said)| Ok((Language::new(tag), self.said(tag, said)?)));
        said.collect()
    }

    fn said(&mut self, tag: &'a str, said: &Said<'a>) -> Result<DomainSaid, Misfit> {
        let label = said.label.trim();
        if label.is_empty() {
            return Err(Misfit::NoLabel(tag.into()));
        }
        if is_longer(label, MAX_LABEL) {
            return Err(Misfit::LongLabel(tag.into()));
        }
        seen(label, tag)?;
        let same = |(of, known): &(&str, &str)| *of == tag && same_label(known, label);
        if self.labels.iter().any(same) {
            return Err(Misfit::SameLabel(tag.into()));
        }
        self.labels.push((tag, label));
        if said.vragen.len() > MAX_PROMPTS {
            return Err(Misfit::ManyPrompts(tag.into()));
        }
        let line = said.regel.as_ref().map(|line| wording(line, tag)).transpose()?;
        let prompts = said.vragen.iter().map(|prompt| wording(prompt, tag));
        Ok(DomainSaid {
            label: label.into(),
            line: line.unwrap_or_default(),
            prompts: prompts.collect::<Result<_, _>>()?,
        })
    }
}

fn is_drawn(domain: &Domain<'_>) -> bool {
    !domain.paden.is_empty() || !domain.lichte_paden.is_empty()
}

fn wording(wording: &Wording<'_>, tag: &str) -> Result<Spoken, Misfit> {
    let (u, je) = match wording {
        Wording::Same(text) => (text, text),
        Wording::Both(Forms { u, je }) => (u, je),
    };
    Ok([sentence(u, tag)?, sentence(je, tag)?])
}

fn sentence(text: &str, tag: &str) -> Result<Rc<str>, Misfit> {
    let text = text.trim();
    if text.is_empty() || is_longer(text, MAX_SENTENCE) {
        return Err(Misfit::OddSentence(tag.into()));
    }
    seen(text, tag)?;
    Ok(text.into())
}

/// Nothing in a text ends a line, or turns what stands around it.
fn seen(text: &str, tag: &str) -> Result<(), Misfit> {
    let turns = |letter| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let ends = |letter| matches!(letter, '\u{2028}' | '\u{2029}');
    if text.chars().any(|letter| letter.is_control() || turns(letter) || ends(letter)) {
        return Err(Misfit::Unseen(tag.into()));
    }
    Ok(())
}

fn paths(paths: &[&str]) -> Result<Vec<Rc<str>>, Misfit> {
    if paths.len() > MAX_PATHS {
        return Err(Misfit::ManyPaths);
    }
    let path = |path: &&str| if is_path(path) { Ok((*path).into()) } else { Err(Misfit::OddPath) };
    paths.iter().map(path).collect()
}

/// Whether this can be the `d` of a path: what a browser cannot draw of it, it leaves out.
fn is_path(path: &str) -> bool {
    let of_one =
        |byte: u8| byte.is_ascii_digit() || b"MmZzLlHhVvCcSsQqTtAaeE+-., \t\r\n".contains(&byte);
    path.len() <= MAX_PATH && path.starts_with(['M', 'm']) && path.bytes().all(of_one)
}

/// Whether an id of the right form is of a page, which is that it has a point.
fn is_of_a_page(id: &str) -> Result<bool, Misfit> {
    if is_longer(id, MAX_LABEL) {
        return Err(Misfit::OddId);
    }
    match id.split_once('.') {
        Some((whose, what)) if is_word(whose) && is_word(what) => Ok(true),
        None if is_word(id) => Ok(false),
        _ => Err(Misfit::OddId),
    }
}

/// A letter, and then letters, digits and hyphens; all small.
fn is_word(word: &str) -> bool {
    word.starts_with(|first: char| first.is_ascii_lowercase())
        && word
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

fn is_language(tag: &str) -> bool {
    (2..=3).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_lowercase())
}

fn is_longer(text: &str, most: usize) -> bool {
    text.chars().nth(most).is_some()
}
