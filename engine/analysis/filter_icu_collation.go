package analysis

import (
	"errors"

	"esconsole/engine/collation"
	"esconsole/engine/eserr"
)

// rulesHow says what is missing of collations.
const rulesHow = "rules that move characters are not built in; name a [language] instead, such as [de@collation=phonebook]"

// icuCollation turns terms into keys that sort as the terms do in a language.
//
// Server: IcuCollationTokenFilterFactory.
func icuCollation(c *config) filterSpec {
	collator, err := collation.Spec{Rules: c.maybeText("rules"),
		Language: c.text("language", ""), Country: c.text("country", ""), Variant: c.text("variant", ""),
		Strength: c.text("strength", ""), Decomposition: c.text("decomposition", ""), Alternate: c.text("alternate", ""),
		CaseFirst: c.text("caseFirst", ""), CaseLevel: c.maybe("caseLevel"), Numeric: c.maybe("numeric"),
		VariableTop: c.maybeText("variableTop"),
	}.New()
	var wrong collation.RuleError
	switch {
	case errors.Is(err, collation.ErrTailored):
		return brokenFilter(c.name, missing("the option [rules] of the filter [icu_collation]", rulesHow))
	case errors.As(err, &wrong):
		// The server has taken the rules for the name of a file, too, and says that there is none.
		c.fail(eserr.IllegalArgument("Failed to resolve collation rules location").Wrap(eserr.New(500, "no_such_file_exception", "%s", c.text("rules", ""))))
		return filterSpec{name: c.name}
	case err != nil:
		c.fail(eserr.IllegalArgument("%s", err))
		return filterSpec{name: c.name}
	}
	c.maybe("hiraganaQuaternaryMode")
	return filterSpec{name: c.name, open: func(in stream) stream {
		var key []byte
		return &textFilter{filtering{in}, func(text []byte) []byte {
			key = collator.Key(key[:0], string(text))
			return append(text[:0], collation.Text(key)...)
		}}
	}}
}

// maybe is a switch that may be left out.
func (c *config) maybe(key string) *bool {
	if !c.has(key) {
		return nil
	}
	on := c.boolean(key, false)
	return &on
}

func (c *config) maybeText(key string) *string {
	if text, ok := c.own.Get(key); ok {
		return &text
	}
	return nil
}
