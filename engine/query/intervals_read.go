package query

import (
	"errors"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// ruleReader reads a rule for intervals, which the server reads with an object parser.
type ruleReader struct {
	body xcontent.Value
	name string
	s    scope
}

// fail is a mistake in the rule, met at a value.
func (r *ruleReader) fail(at int, value xcontent.Value, cause error, format string, args ...any) error {
	var inner *eserr.Error
	if cause != nil {
		inner = eserr.From(cause)
	}
	return contentError(r.body, at, value, inner, "["+r.name+"] "+format, args...)
}

// read reads the options of the rule, each by the function of its name.
func (r *ruleReader) read(v xcontent.Value, options map[string]ruleOption, names []string) error {
	if v.Kind() != xcontent.KindObject {
		return r.fail(v.Pos(), v, nil, "Expected START_OBJECT but was: %s", v.Kind())
	}
	for _, f := range v.Fields() {
		o, known := options[f.Key]
		if !known {
			return r.fail(f.Pos, f.Value, nil, "unknown field [%s]%s", f.Key, eserr.DidYouMean(f.Key, names))
		}
		if !o.takes(f.Value.Kind()) {
			return r.fail(f.Value.Pos(), f.Value, nil, "%s doesn't support values of type: %s", f.Key, f.Value.Kind())
		}
		if err := o.read(f.Value); err != nil {
			at := PlaceOf(err, r.body, f.Value.Pos())
			return objectparser.At(r.fail(at, f.Value, err, "failed to parse field [%s]", f.Key), at)
		}
	}
	return r.broken(v)
}

// wraps tells whether the parser adds of a text that is no JSON that the object could
// not be read.
func (r *ruleReader) wraps() bool {
	switch r.name {
	case "match", "all_of", "distance_feature":
		return true
	}
	return false
}

// broken is the error of a text that is no JSON.
func (r *ruleReader) broken(v xcontent.Value) error {
	err := v.Err()
	var syntax *xcontent.SyntaxError
	switch {
	case !errors.As(err, &syntax):
		return err
	case r.wraps():
		return r.fail(syntax.Token, v, err, "failed to parse object")
	}
	return objectparser.At(err, syntax.Token)
}

// ruleOption is one option of a rule.
type ruleOption struct {
	kinds string // first letters of the kinds of values that it takes
	read  func(v xcontent.Value) error
}

func (o ruleOption) takes(k xcontent.Kind) bool {
	letters := map[xcontent.Kind]string{xcontent.KindString: "s", xcontent.KindNumber: "n", xcontent.KindBool: "b", xcontent.KindObject: "o", xcontent.KindArray: "a", xcontent.KindNull: "0"}
	l, ok := letters[k]
	return ok && strings.Contains(o.kinds, l)
}

func textOption(into *string, given *bool) ruleOption {
	return ruleOption{"s", func(v xcontent.Value) error {
		*into = v.Text()
		if given != nil {
			*given = true
		}
		return nil
	}}
}

// nameOption reads a text that may be left out.
func nameOption(into **string) ruleOption {
	return ruleOption{"s", func(v xcontent.Value) error {
		text := v.Text()
		*into = &text
		return nil
	}}
}

func intOption(into *int) ruleOption {
	return ruleOption{"ns", func(v xcontent.Value) (err error) {
		*into, err = intValue(v)
		return err
	}}
}

func boolOption(into *bool) ruleOption {
	return ruleOption{"bs", func(v xcontent.Value) (err error) {
		*into, err = objectparser.Boolean(v)
		return err
	}}
}

func (r *ruleReader) filterOption(into **intervalFilter) ruleOption {
	return ruleOption{"o", func(v xcontent.Value) (err error) {
		*into, err = r.filter(v)
		return err
	}}
}

// floatOption reads a float, or a text that is one.
func floatOption(into *float32, given *bool) ruleOption {
	return ruleOption{"ns", func(v xcontent.Value) (err error) {
		*into, err = floatValue(v)
		*given = true
		return err
	}}
}

func (r *ruleReader) boostOption(into *float32) ruleOption {
	given := false
	return floatOption(into, &given)
}

// ruleRequired is an option that has to be there.
type ruleRequired struct {
	name  string
	given bool
}

// requiredAll is the error of an object that lacks some options.
func (r *ruleReader) requiredAll(v xcontent.Value, options ...ruleRequired) error {
	var missing []string
	for _, o := range options {
		if !o.given {
			missing = append(missing, o.name)
		}
	}
	if missing == nil {
		return nil
	}
	return r.required(v, strings.Join(missing, ", "))
}

// required is the error of a rule without an option that it has to have.
func (r *ruleReader) required(v xcontent.Value, name string) error {
	return objectparser.At(eserr.IllegalArgument("Required [%s]", name), end(v))
}

func (r *ruleReader) match(v xcontent.Value) (intervalRule, error) {
	rule, given := &matchRule{maxGaps: -1}, false
	err := r.read(v, map[string]ruleOption{
		"query": textOption(&rule.text, &given), "max_gaps": intOption(&rule.maxGaps), "ordered": boolOption(&rule.ordered),
		"analyzer": textOption(&rule.analyzer, nil), "filter": r.filterOption(&rule.filter), "use_field": nameOption(&rule.useField),
	}, []string{"query", "max_gaps", "ordered", "analyzer", "filter", "use_field"})
	if err == nil && !given {
		err = r.required(v, "query")
	}
	return rule, err
}

func (r *ruleReader) combined(v xcontent.Value, all bool) (intervalRule, error) {
	rule, given := &combinedRule{all: all, maxGaps: -1}, false
	options := map[string]ruleOption{
		"intervals": {"oa", func(v xcontent.Value) error {
			given = true
			return r.rules(rule, v)
		}},
		"filter": r.filterOption(&rule.filter),
	}
	names := []string{"intervals", "filter"}
	if all {
		options["ordered"], options["max_gaps"] = boolOption(&rule.ordered), intOption(&rule.maxGaps)
		names = []string{"ordered", "intervals", "max_gaps", "filter"}
	}
	err := r.read(v, options, names)
	if err == nil && !given {
		err = r.required(v, "intervals")
	}
	return rule, err
}

// rules reads the rules that are to be combined.
func (r *ruleReader) rules(into *combinedRule, v xcontent.Value) error {
	items := []xcontent.Value{v}
	if v.Kind() == xcontent.KindArray {
		items = v.Items()
	}
	into.rules = nil
	for i, item := range items {
		switch item.Kind() {
		case xcontent.KindObject:
		case xcontent.KindArray:
			return objectparser.At(eserr.IllegalState("expected value but got [START_ARRAY]"), item.Pos())
		default:
			at, kind := end(v), "END_ARRAY"
			if i+1 < len(items) {
				at, kind = items[i+1].Pos(), items[i+1].Kind().String()
			}
			return objectparser.At(parsingError(r.body, at, "Expected [FIELD_NAME] but got [%s]", kind), at)
		}
		rule, err := r.only(item)
		if err != nil {
			return err
		}
		into.rules = append(into.rules, rule)
	}
	return v.Err()
}

// only reads an object with one rule.
func (r *ruleReader) only(v xcontent.Value) (intervalRule, error) {
	fields := v.Fields()
	if len(fields) == 0 {
		if v.Err() != nil {
			return nil, v.Err()
		}
		return nil, objectparser.At(parsingError(r.body, end(v), "Expected [FIELD_NAME] but got [END_OBJECT]"), end(v))
	}
	rule, err := parseRule(r.body, fields[0], r.s)
	if err != nil {
		return nil, err
	}
	if len(fields) > 1 {
		return nil, objectparser.At(parsingError(r.body, fields[1].Pos, "Expected [END_OBJECT] but got [FIELD_NAME]"), fields[1].Pos)
	}
	return rule, v.Err()
}

// filter reads a filter: an object with the name of a relation and a rule, or a script.
func (r *ruleReader) filter(v xcontent.Value) (*intervalFilter, error) {
	fields := v.Fields()
	if len(fields) == 0 {
		if v.Err() != nil {
			return nil, v.Err()
		}
		return nil, objectparser.At(parsingError(r.body, end(v), "Expected [FIELD_NAME] but got [END_OBJECT]"), end(v))
	}
	f := fields[0]
	if f.Key == "script" {
		return nil, eserr.NotImplemented("a script as the filter of intervals")
	}
	if f.Value.Kind() != xcontent.KindObject {
		return nil, objectparser.At(parsingError(r.body, f.Value.Pos(), "Expected [START_OBJECT] but got [%s]", f.Value.Kind()), f.Value.Pos())
	}
	rule, err := r.only(f.Value)
	if err != nil {
		return nil, err
	}
	if len(fields) > 1 {
		return nil, objectparser.At(parsingError(r.body, fields[1].Pos, "Expected [END_OBJECT] but got [FIELD_NAME]"), fields[1].Pos)
	}
	return &intervalFilter{f.Key, rule}, v.Err()
}

func (r *ruleReader) pattern(v xcontent.Value) (intervalRule, error) {
	rule, given := &patternRule{kind: r.name, fuzzy: newFuzzyOptions()}, false
	rule.fuzzy.fuzziness = autoFuzziness
	key := map[string]string{"prefix": "prefix", "wildcard": "pattern", "fuzzy": "term"}[r.name]
	options := map[string]ruleOption{
		key: textOption(&rule.text, &given), "analyzer": nameOption(&rule.analyzer), "use_field": nameOption(&rule.useField),
	}
	names := []string{key, "analyzer", "use_field"}
	if r.name == "fuzzy" {
		options["prefix_length"], options["transpositions"] = intOption(&rule.fuzzy.prefixLength), boolOption(&rule.fuzzy.transpositions)
		options["fuzziness"] = ruleOption{"snb0", func(v xcontent.Value) (err error) {
			rule.fuzzy.fuzziness, err = parseFuzziness(v)
			return err
		}}
		names = []string{key, "prefix_length", "transpositions", "fuzziness", "analyzer", "use_field"}
	}
	err := r.read(v, options, names)
	if err == nil && !given {
		err = r.required(v, key)
	}
	return rule, err
}
