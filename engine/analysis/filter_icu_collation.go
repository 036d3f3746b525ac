package analysis

import (
	"esconsole/engine/collation"
	"esconsole/engine/eserr"
)

// rulesHow says what is missing of collations.
const rulesHow = "orders written as rules are not built in; name a [language] instead, such as [de@collation=phonebook]"

// icuCollation turns terms into keys that sort as the terms do in a language.
//
// Server: IcuCollationTokenFilterFactory.
func icuCollation(c *config) filterSpec {
	if c.has("rules") {
		return brokenFilter(c.name, missing("the option [rules] of the filter [icu_collation]", rulesHow))
	}
	collator, err := collation.Spec{
		Language: c.text("language", ""), Country: c.text("country", ""), Variant: c.text("variant", ""),
		Strength: c.text("strength", ""), Decomposition: c.text("decomposition", ""), Alternate: c.text("alternate", ""),
		CaseFirst: c.text("caseFirst", ""), CaseLevel: c.maybe("caseLevel"), Numeric: c.maybe("numeric"),
		VariableTop: c.maybeText("variableTop"),
	}.New()
	if err != nil {
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
