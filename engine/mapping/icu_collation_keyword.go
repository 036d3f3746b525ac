package mapping

import (
	"errors"

	"esconsole/engine/collation"
	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

const collationType = "icu_collation_keyword"

// collationKind is text that is kept as one key, which sorts as the text does in
// a language.
//
// Server: org.elasticsearch.index.mapper.ICUCollationKeywordFieldMapper.
func collationKind() *fieldKind {
	return &fieldKind{name: collationType, params: collationParams, build: buildCollation,
		legacy: &legacyKind{parse: parseCollation, merge: mergeCollation, print: printCollation}}
}

// collationTexts and collationSwitches are the options of the order.
var (
	collationTexts    = []string{"rules", "language", "country", "variant", "strength", "decomposition", "alternate", "case_first", "variable_top"}
	collationSwitches = []string{"case_level", "numeric", "hiragana_quaternary_mode"}
	// collationPrinted is the order in which they are printed.
	collationPrinted = []string{"rules", "language", "country", "variant", "strength", "decomposition", "alternate", "case_level", "case_first",
		"numeric", "variable_top", "hiragana_quaternary_mode"}
)

func collationParams(*parserContext) []param {
	params := legacyParams(true)
	for _, name := range collationTexts {
		params = append(params, stringParam(name, false, nil))
	}
	for _, name := range collationSwitches {
		params = append(params, boolParam(name, false, false))
	}
	return append(params, stringParam("null_value", true, nil), boolParam("norms", true, false), intParam("ignore_above", true, noLimit))
}

func parseCollation(c *parserContext, b *fieldBuilder, d *dict) error {
	if err := parseLegacy(c, b, d); err != nil {
		return err
	}
	if options := b.str("index_options"); options == "positions" || options == "offsets" {
		return eserr.IllegalArgument("The [%s] field does not support positions, got [index_options]=%s", collationType, options)
	}
	return d.filter(func(key string, v any) (kept bool, err error) {
		i := b.index(key)
		switch {
		case i < 0 || key == "type":
			return true, nil
		case key == "null_value" && v == nil:
			return false, parsing("Property [null_value] cannot be null.")
		case key == "null_value":
			b.setValue(key, text(v))
			return false, nil
		case key == "norms":
			on, err := namedBool(v, key)
			b.setValue(key, on)
			return false, err
		case key == "ignore_above":
			n, err := intOf(v)
			if err == nil && n < 0 {
				err = eserr.IllegalArgument("[ignore_above] must be positive, got %d", n)
			}
			b.setValue(key, n)
			return false, err
		}
		value, err := b.params[i].read(c, b.name, v)
		b.setValue(key, value)
		return false, err
	})
}

func buildCollation(b *fieldBuilder, t *FieldType) (valueReader, error) {
	t.Boost = 1 // whatever the options say
	t.null, t.IgnoreAbove, t.Norms = b.get("null_value"), b.int("ignore_above"), b.bool("norms")
	t.IndexOptions = b.str("index_options")
	t.Analyzer, t.SearchAnalyzer = "keyword", "keyword"
	texts := map[string]string{}
	for _, name := range collationTexts {
		texts[name], _ = b.get(name).(string)
	}
	spec := collation.Spec{Language: texts["language"], Country: texts["country"], Variant: texts["variant"], Strength: texts["strength"],
		Decomposition: texts["decomposition"], Alternate: texts["alternate"], CaseFirst: texts["case_first"],
		CaseLevel: switchedOn(b.bool("case_level")), Numeric: switchedOn(b.bool("numeric"))}
	if rules, ok := b.get("rules").(string); ok {
		spec.Rules = &rules
	}
	if top, ok := b.get("variable_top").(string); ok {
		spec.VariableTop = &top
	}
	var err error
	t.Collator, err = spec.New()
	var wrong collation.RuleError
	switch {
	case errors.Is(err, collation.ErrTailored):
		return nil, eserr.NotImplemented("rules that move characters, in the option [rules] of fields of type [" + collationType + "],")
	case errors.As(err, &wrong):
		return nil, eserr.IllegalArgument("Failed to parse collation rules").Wrap(eserr.New(500, "parse_exception", "%s", wrong))
	case err != nil:
		return nil, eserr.IllegalArgument("%s", err)
	}
	return collationReader{}, nil
}

// switchedOn leaves what the language has unless a switch is on.
func switchedOn(on bool) *bool {
	if on {
		return &on
	}
	return nil
}

func mergeCollation(f, with *fieldMapper) (mapper, error) {
	return mergeLegacy(f, with, func(b *fieldBuilder, conflict func(string)) {
		if !f.ft.Collator.Equal(with.ft.Collator) {
			conflict("[collator]")
		}
		old := f.builder()
		b.setValue("null_value", old.get("null_value"))
		for _, name := range collationPrinted {
			if old.get(name) != b.get(name) {
				conflict(wholeConflict + "Cannot update parameter [" + name + "] for [" + collationType + "]")
			}
		}
	})
}

func printCollation(f *fieldMapper, o xcontent.Object, defaults bool) xcontent.Object {
	o = printLegacy(f, o, defaults, true)
	b := f.builder()
	if options := b.str("index_options"); options != "none" && (defaults || options != "docs") {
		o = o.With("index_options", options)
	}
	if null := b.get("null_value"); null != nil {
		o = o.With("null_value", null)
	}
	if defaults || f.ft.Norms {
		o = o.With("norms", f.ft.Norms)
	}
	for _, name := range collationPrinted {
		if v := b.get(name); defaults || v != nil && v != false {
			o = o.With(name, v)
		}
	}
	if defaults || f.ft.IgnoreAbove != noLimit {
		o = o.With("ignore_above", f.ft.IgnoreAbove)
	}
	return o
}

type collationReader struct{}

func (collationReader) read(d *docParser, f *fieldMapper, v xcontent.Value) error {
	s, ok, err := d.keyText(f, v)
	if err != nil || !ok {
		return err
	}
	if f.ft.Indexed || f.ft.Stored || f.ft.DocValues {
		d.add(IndexedField{Type: f.ft, Kind: KindKeyword, Str: f.ft.CollationKey(s)})
	}
	if !f.ft.DocValues && (f.ft.Indexed || f.ft.Stored) {
		d.addFieldName(f.ft)
	}
	return nil
}

// CollationKey is the key under which a field of type icu_collation_keyword keeps
// a text.
func (t *FieldType) CollationKey(text string) string { return string(t.Collator.Key(nil, text)) }
