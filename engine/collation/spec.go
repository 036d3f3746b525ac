package collation

import (
	"strings"
)

// Spec is a collator as settings and mappings describe it. Texts that are empty
// and switches that are nil leave what the language has.
type Spec struct {
	Rules                      *string // in the place of a language
	Language, Country, Variant string  // no language: the root order
	Strength                   string  // primary, secondary, tertiary, quaternary or identical
	Decomposition              string  // no or canonical
	Alternate                  string  // shifted or non-ignorable
	CaseFirst                  string  // lower or upper
	CaseLevel, Numeric         *bool
	VariableTop                *string
}

// New opens the collator. Errors say what is wrong with the description; those of
// rules are the errors of FromRules.
func (s Spec) New() (*Collator, error) {
	c := Open(s.locale())
	if s.Rules != nil {
		var err error
		if c, err = FromRules(*s.Rules); err != nil {
			return nil, err
		}
	}
	for _, option := range []struct {
		name, value string
		values      map[string]func()
	}{
		{"strength", s.Strength, map[string]func(){
			"primary":    func() { c.SetStrength(Primary) },
			"secondary":  func() { c.SetStrength(Secondary) },
			"tertiary":   func() { c.SetStrength(Tertiary) },
			"quaternary": func() { c.SetStrength(Quaternary) },
			"identical":  func() { c.SetStrength(Identical) },
		}},
		{"decomposition", s.Decomposition, map[string]func(){
			"no":        func() { c.SetNormalized(false) },
			"canonical": func() { c.SetNormalized(true) },
		}},
		{"alternate", s.Alternate, map[string]func(){
			"shifted":       func() { c.SetShifted(true) },
			"non-ignorable": func() { c.SetShifted(false) },
		}},
	} {
		if err := choose(option.name, option.value, option.values); err != nil {
			return nil, err
		}
	}
	if s.CaseLevel != nil {
		c.SetCaseLevel(*s.CaseLevel)
	}
	if err := choose("caseFirst", s.CaseFirst, map[string]func(){
		"lower": func() { c.SetCaseFirst(false) },
		"upper": func() { c.SetCaseFirst(true) },
	}); err != nil {
		return nil, err
	}
	if s.Numeric != nil {
		c.SetNumeric(*s.Numeric)
	}
	if s.VariableTop != nil {
		if err := c.SetVariableTop(*s.VariableTop); err != nil {
			return nil, err
		}
	}
	return c, nil
}

func choose(name, value string, values map[string]func()) error {
	if value == "" {
		return nil
	}
	set, ok := values[strings.ToLower(value)]
	if !ok {
		return refused("Invalid " + name + ": " + value)
	}
	set()
	return nil
}

func (s Spec) locale() string {
	if s.Language == "" || s.Country == "" {
		return s.Language
	}
	if s.Variant == "" {
		return s.Language + "_" + s.Country
	}
	return s.Language + "_" + s.Country + "_" + s.Variant
}
