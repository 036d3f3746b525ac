package mapping

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/xcontent"
)

// Suggestion is a value of a completion field.
type Suggestion struct {
	Input    string
	Weight   int
	Contexts []ContextValues // those that the document gives with it
}

// ContextValues are the values of one context.
type ContextValues struct {
	Name   string
	Values []string
}

type completionReader struct{ maxLength int }

func (r completionReader) read(d *docParser, f *fieldMapper, v xcontent.Value) error {
	if v.Kind() == xcontent.KindNull {
		return nil
	}
	in := &suggestionReader{d: d, f: f}
	var err error
	switch {
	case d.suggestion != nil:
		in.found = []Suggestion{*d.suggestion}
	case v.Kind() == xcontent.KindArray:
		for _, item := range v.Items() {
			if err = in.read(item, "null"); err != nil {
				break
			}
		}
		if err == nil {
			err = v.Err()
		}
	default:
		err = in.read(v, d.nameOrNull())
	}
	if err != nil {
		return err
	}
	if !isScalar(v) {
		d.at = xcontent.Value{}
	}
	return r.index(d, f, v, hashOrder(in.found))
}

// hashOrder is the order of the server's hash map, which is small to begin with.
func hashOrder(found []Suggestion) []Suggestion {
	if len(found) < 2 {
		return found
	}
	keys := make([]string, len(found))
	for i := range found {
		keys[i] = found[i].Input
	}
	sorted := make([]Suggestion, len(found))
	for i, from := range java.SmallHashMapOrder(keys, 1) {
		sorted[i] = found[from]
	}
	return sorted
}

func (r completionReader) index(d *docParser, f *fieldMapper, v xcontent.Value, found []Suggestion) error {
	for i := range found {
		s := &found[i]
		if strings.TrimFunc(s.Input, func(c rune) bool { return c <= ' ' }) == "" {
			d.ignore(f.ft)
			continue
		}
		kept := *s
		kept.Input = r.cut(s.Input)
		if err := checkSuggestion(kept.Input); err != nil {
			return err
		}
		d.add(IndexedField{Type: f.ft, Kind: KindOther, Str: kept.Input, Num: int64(kept.Weight), Extra: &kept})
	}
	d.addFieldName(f.ft)
	outer := d.suggestion
	defer func() { d.suggestion = outer }()
	for i := range found {
		d.suggestion = &found[i]
		if err := d.multiFields(f, v, found[i].Input); err != nil {
			return err
		}
	}
	return nil
}

// cut leaves the beginning of a text that is too long, no half characters.
func (r completionReader) cut(s string) string {
	if len(s) <= r.maxLength || utf16Len(s) <= r.maxLength {
		return s
	}
	return firstUnits(s, r.maxLength)
}

// checkSuggestion refuses characters that the index uses itself.
func checkSuggestion(s string) error {
	at := 0
	for _, c := range s {
		if c == 0 || c == 0x1E || c == 0x1F {
			return eserr.IllegalArgument("Illegal input [%s] UTF-16 codepoint [0x%x] at position %d is a reserved character", s, c, at)
		}
		at++
		if c > 0xFFFF {
			at++
		}
	}
	return nil
}

// suggestionReader reads the inputs of a value; of an input that comes again the
// greater weight counts.
type suggestionReader struct {
	d     *docParser
	f     *fieldMapper
	found []Suggestion
}

func (r *suggestionReader) read(v xcontent.Value, name string) error {
	switch v.Kind() {
	case xcontent.KindString:
		if err := v.Err(); err != nil {
			return err
		}
		r.put(Suggestion{Input: v.Text(), Weight: 1}, true)
		return nil
	case xcontent.KindObject:
		return r.object(v)
	case xcontent.KindMissing:
		return v.Err()
	}
	line, col := v.LineCol(v.Pos())
	return eserr.Parsing(line, col, "failed to parse [%s]: expected text or object, but got %s", name, xcontentToken(v))
}

// put adds an input, or replaces one of less weight.
func (r *suggestionReader) put(s Suggestion, always bool) {
	i := slices.IndexFunc(r.found, func(o Suggestion) bool { return o.Input == s.Input })
	switch {
	case i < 0:
		r.found = append(r.found, s)
	case always || r.found[i].Weight < s.Weight:
		r.found[i] = s
	}
}

func (r *suggestionReader) object(v xcontent.Value) error {
	s := Suggestion{Weight: 1}
	var inputs []string
	for _, member := range v.Fields() {
		var err error
		switch member.Key {
		case "input":
			inputs, err = readInputs(inputs, member.Value)
		case "weight":
			s.Weight, err = readWeight(member.Value)
		case "contexts":
			err = r.contexts(&s, member.Value)
		default:
			err = eserr.IllegalArgument("unknown field name [%s], must be one of [input, weight, contexts]", member.Key)
		}
		if err != nil {
			return err
		}
	}
	if err := v.Err(); err != nil {
		return err
	}
	for _, input := range inputs {
		s.Input = input
		r.put(s, false)
	}
	return nil
}

func readInputs(inputs []string, v xcontent.Value) ([]string, error) {
	switch v.Kind() {
	case xcontent.KindString:
		return append(inputs, v.Text()), v.Err()
	case xcontent.KindArray:
	case xcontent.KindMissing:
		return nil, v.Err()
	default:
		return nil, eserr.IllegalArgument("input must be a string or array, but was [%s]", xcontentToken(v))
	}
	for _, item := range v.Items() {
		if item.IsMissing() {
			break
		}
		if item.Kind() != xcontent.KindString {
			return nil, eserr.IllegalArgument("input array must have string values, but was [%s]", xcontentToken(item))
		}
		inputs = append(inputs, item.Text())
	}
	return inputs, v.Err()
}

func readWeight(v xcontent.Value) (int, error) {
	var n int64
	ok := true
	switch v.Kind() {
	case xcontent.KindString:
		if err := v.Err(); err != nil {
			return 0, err
		}
		n, ok = parseLong(v.Text())
	case xcontent.KindNumber:
		n, ok = v.Int64()
		ok = ok && v.IsInteger()
	case xcontent.KindMissing:
		return 0, v.Err()
	default:
		return 0, eserr.IllegalArgument("weight must be a number or string, but was [%s]", xcontentToken(v))
	}
	if !ok {
		return 0, eserr.IllegalArgument("weight must be an integer, but was [%s]", text(newNode(v)))
	}
	if n < 0 || n > math.MaxInt32 {
		return 0, eserr.IllegalArgument("weight must be in the interval [0..2147483647], but was [%s]", strconv.FormatInt(n, 10))
	}
	return int(n), nil
}

func (r *suggestionReader) contexts(s *Suggestion, v xcontent.Value) error {
	known := r.f.ft.Contexts
	switch {
	case v.IsMissing():
		return v.Err()
	case len(known) == 0:
		return eserr.IllegalArgument("contexts field is not supported for field: [%s]", r.f.ft.Name)
	case v.Kind() != xcontent.KindObject:
		return eserr.IllegalArgument("contexts must be an object or an array , but was [%s]", xcontentToken(v))
	}
	for _, member := range v.Fields() {
		i := slices.IndexFunc(known, func(c SuggestContext) bool { return c.Name == member.Key })
		if i < 0 {
			return unknownContext(known, member.Key)
		}
		if member.Value.IsMissing() {
			break
		}
		values, err := known[i].read(r.d.dm, member.Value)
		if err != nil {
			return err
		}
		s.Contexts = append(s.Contexts, ContextValues{Name: member.Key, Values: values})
	}
	return v.Err()
}

func unknownContext(known []SuggestContext, name string) error {
	names := make([]string, len(known))
	for i, c := range known {
		names[i] = c.Name
	}
	slices.SortFunc(names, java.CompareStrings)
	return eserr.IllegalArgument("Unknown context name [%s], must be one of [%s]", name, strings.Join(names, ", "))
}
