//! Filling in parameters.

/// The template with each `{name}` replaced, in one pass: a brace in what someone wrote stays as
/// it is. A name that ends in a full stop ("Mevrouw E.") takes the place of the sentence's own.
pub(super) fn fill(template: &str, parameters: &[(&str, &str)]) -> String {
    let mut said = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        said.push_str(before);
        let found = after.split_once('}').and_then(|(name, tail)| {
            let &(_, value) = parameters.iter().find(|&&(known, _)| known == name)?;
            Some((value, tail))
        });
        if let Some((value, tail)) = found {
            said.push_str(value);
            rest = if value.ends_with('.') { tail.strip_prefix('.').unwrap_or(tail) } else { tail };
        } else {
            said.push('{');
            rest = after;
        }
    }
    said.push_str(rest);
    said
}

#[cfg(test)]
mod tests {
    use super::fill;

    fn check(template: &str, parameters: &[(&str, &str)], expected: &str) {
        assert_eq!(fill(template, parameters), expected);
    }

    #[test]
    fn fills_in_what_it_knows() {
        check("Begin", &[("", "")], "Begin");
        check("Meer, {domain}", &[("domain", "Wonen")], "Meer, Wonen");
        check("{a}, {b} en {a}", &[("a", "x"), ("b", "y")], "x, y en x");
        check("{unknown} {", &[("a", "x")], "{unknown} {");
    }

    #[test]
    fn leaves_what_someone_wrote_alone() {
        check("{a} en {b}", &[("a", "{b}"), ("b", "y")], "{b} en y");
        check("{a}.", &[("a", "}{")], "}{.");
    }

    #[test]
    fn says_one_full_stop() {
        check(
            "Van: {name}. {name} kiest.",
            &[("name", "Mevrouw E.")],
            "Van: Mevrouw E. Mevrouw E. kiest.",
        );
        check("{name}? Leg.", &[("name", "Mevrouw E.")], "Mevrouw E.? Leg.");
        check("{name}.", &[("name", "Henk")], "Henk.");
    }
}
