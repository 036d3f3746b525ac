package mapping

import (
	"math"
	"strconv"
	"strings"

	"esconsole/engine/dates"
	"esconsole/engine/eserr"
	"esconsole/engine/joda"
	"esconsole/engine/wildcard"
	"esconsole/engine/xcontent"
)

// QueryValue is a value of a query: a text, a number, a boolean, or null.
type QueryValue struct{ v any }

// NewQueryValue reads a scalar.
func NewQueryValue(v xcontent.Value) QueryValue { return QueryValue{newNode(v)} }

// TextValue is a text as a value.
func TextValue(s string) QueryValue { return QueryValue{s} }

// IsNull tells whether there is no value.
func (q QueryValue) IsNull() bool { return q.v == nil }

// IsText tells whether the value is a text.
func (q QueryValue) IsText() bool {
	_, ok := q.v.(string)
	return ok
}

// IsBool tells whether the value is a boolean.
func (q QueryValue) IsBool() bool {
	_, ok := q.v.(bool)
	return ok
}

// term is a text of a query, which the server holds as bytes, and shows as such
// where it does not fit.
type term string

func (t term) String() string {
	var b strings.Builder
	for i := 0; i < len(t); i++ {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(strconv.FormatUint(uint64(t[i]), 16))
	}
	return "[" + b.String() + "]"
}

// plainText is text, of a term as well.
func plainText(v any) string {
	if t, ok := v.(term); ok {
		return string(t)
	}
	return text(v)
}

// number is the value as a number is read from it: texts, and numbers that fit no
// long, are held as bytes.
func (q QueryValue) number() any {
	switch v := q.v.(type) {
	case string:
		return term(v)
	case number:
		if v.class() == "java.math.BigInteger" {
			return term(v.text)
		}
	}
	return q.v
}

// String is the value as Java prints it.
func (q QueryValue) String() string { return text(q.v) }

// Float is the number that the value is or reads as.
func (q QueryValue) Float() (float64, error) {
	if _, ok := q.v.(bool); ok {
		return 0, nil
	}
	return doubleOf(q.v)
}

// IsNumeric tells whether the field holds numbers.
func (t *FieldType) IsNumeric() bool { return t.number != nil }

// IsFloating tells whether the field holds numbers with fractions.
func (t *FieldType) IsFloating() bool { return t.number != nil && t.number.floating }

// IsDate tells whether the field holds dates.
func (t *FieldType) IsDate() bool { return t.date != nil }

// Nanos tells whether the dates of the field are kept in nanoseconds.
func (t *FieldType) Nanos() bool { return t.nanos }

// Scaling is the factor of a scaled_float; 0 for others.
func (t *FieldType) Scaling() float64 { return t.scaling }

// Enabled tells whether a metadata field is kept at all.
func (t *FieldType) Enabled() bool { return t.enabled }

// ParseWhole reads a whole number as a query gives it: small types take those of
// an integer. coerce cuts fractions off.
func (t *FieldType) ParseWhole(q QueryValue, coerce bool) (int64, error) {
	parse := t.number.parse
	if t.number == byteType || t.number == shortType {
		parse = integerType.parse
	}
	n, err := parse(q.number(), coerce)
	if err != nil {
		return 0, err
	}
	i, _ := n.(int64)
	return i, nil
}

// ParseBound reads a bound of a range of whole numbers.
func (t *FieldType) ParseBound(q QueryValue) (int64, error) { return t.ParseWhole(q, true) }

// ParseFloating reads a number with a fraction as a query gives it, rounded as
// the field keeps it.
func (t *FieldType) ParseFloating(q QueryValue) (float64, error) {
	n, err := t.number.parse(q.v, false)
	if err != nil {
		return 0, err
	}
	switch n := n.(type) {
	case float64:
		return n, nil
	case float32:
		return float64(n), nil
	}
	return 0, nil
}

// ParseRangeBound reads a bound of a range of numbers as a query gives it:
// n where it is whole, otherwise f.
func (t *FieldType) ParseRangeBound(q QueryValue) (n int64, f float64, err error) {
	single := map[string]*numberType{"integer_range": integerType, "long_range": longType, "float_range": floatType, "double_range": doubleType}[t.Type]
	if single == nil {
		return 0, 0, eserr.IllegalArgument("[%s] holds no ranges of numbers", t.Name)
	}
	v, err := single.parse(q.v, false)
	switch v := v.(type) {
	case int64:
		n = v
	case float64:
		f = v
	case float32:
		f = float64(v)
	}
	return n, f, err
}

// ParseBoolean reads a boolean as a query gives it.
func ParseBoolean(q QueryValue) (bool, error) {
	switch v := q.v.(type) {
	case bool:
		return v, nil
	case nil:
		return false, nil
	}
	switch s := text(q.v); s {
	case "true":
		return true, nil
	case "false":
		return false, nil
	default:
		return false, eserr.IllegalArgument("Can't parse boolean value [%s], expected [true] or [false]", s)
	}
}

// DateBound says how a date of a query is read.
type DateBound struct {
	RoundUp bool
	Zone    *dates.Zone
	Format  *dates.Formatter // nil: the field's own
	Now     func() (dates.Instant, error)
	Warn    func(text string) // takes what is deprecated of the text; nil drops it
}

// ParseDateMath reads a date of a query in the resolution of the field.
func (t *FieldType) ParseDateMath(q QueryValue, b DateBound) (int64, error) {
	f, err := t.mathFormatter(b.Format)
	if err != nil {
		return 0, err
	}
	given := text(q.v)
	if j, isJoda := f.Foreign().(*joda.Formatter); isJoda && b.Warn != nil {
		start, _, _ := strings.Cut(given, "||")
		for _, warning := range j.EpochDeprecations(start, b.Zone) {
			b.Warn(warning)
		}
	}
	i, err := f.ParseMath(given, b.Now, b.RoundUp, b.Zone)
	if err != nil {
		return 0, err
	}
	if t.nanos {
		return i.Nanos()
	}
	return i.Millis()
}

// RoundsBounds tells whether the bounds of ranges of dates are rounded as those of
// dates are, which they are from version 7 on.
func (t *FieldType) RoundsBounds() bool { return t.date == nil || t.date.Foreign() == nil }

// WarnsOfFormats tells whether the version warns of formats that mean something
// else in the next one.
func (m *Mapping) WarnsOfFormats() bool { return m.rules.WarnJoda }

// FormatDeprecation is the warning that a date format earns; "" if none.
func (m *Mapping) FormatDeprecation(pattern string) string {
	if !m.rules.WarnJoda {
		return ""
	}
	return joda.Deprecation(pattern)
}

// mathFormatter is the field's formatter, or the given one as the field's version
// reads it.
func (t *FieldType) mathFormatter(given *dates.Formatter) (*dates.Formatter, error) {
	switch {
	case given == nil:
		return t.date.Formatter, nil
	case t.date.Foreign() != nil:
		return t.DateFormatter(given.Pattern())
	}
	return given, nil
}

// DateFormatter prints dates of the field in another format, or its own for "".
func (t *FieldType) DateFormatter(pattern string) (*dates.Formatter, error) {
	if pattern == "" {
		return t.date.Formatter, nil
	}
	if t.date != nil && !strings.HasPrefix(pattern, "8") {
		if f, isJoda := t.date.Foreign().(*joda.Formatter); isJoda {
			return jodaFormat(pattern, f.Options())
		}
	}
	return dates.ForPattern(pattern, dates.Options{Locale: t.Locale})
}

// GivenFormatter is DateFormatter for a format that may be left out: nil.
func (t *FieldType) GivenFormatter(format *string) (*dates.Formatter, error) {
	switch {
	case format == nil && t.date == nil:
		return nil, nil
	case format == nil:
		return t.date.Formatter, nil
	case *format == "":
		return nil, eserr.IllegalArgument("No date pattern provided")
	}
	return t.DateFormatter(*format)
}

// ParseIP reads an address as 16 bytes.
func ParseIP(s string) (string, error) { return parseIP(s) }

// ParseCIDR reads an address with a prefix length as the first and last address
// that it stands for.
func ParseCIDR(s string) (from, to string, err error) {
	ip, bits, err := parseCIDR(s)
	if err != nil {
		return "", "", err
	}
	low, high := []byte(ip), []byte(ip)
	for i := range low {
		keep := min(max(bits-8*i, 0), 8)
		mask := byte(math.MaxUint8 << (8 - keep))
		low[i] &= mask
		high[i] |= ^mask
	}
	return string(low), string(high), nil
}

// BooleanTerm is how a boolean stands in the index.
func BooleanTerm(b bool) string {
	if b {
		return "T"
	}
	return "F"
}

// Names are the full names of all fields and aliases that a pattern matches, in
// the order in which they were collected.
func (m *Mapping) Names(pattern string) []string {
	var out []string
	for _, t := range m.types {
		for _, name := range t.lookup.names {
			if wildcard.Match(pattern, name) {
				out = append(out, name)
			}
		}
	}
	return out
}

// HasNested tells whether there are nested fields.
func (m *Mapping) HasNested() bool {
	for _, t := range m.types {
		if t.lookup.hasNested {
			return true
		}
	}
	return false
}

// NestedParent tells whether a path is that of a nested object, and the path of
// the nested object around it, "" if it stands in the document itself.
func (m *Mapping) NestedParent(path string) (parent string, nested bool) {
	for _, t := range m.types {
		if o := t.lookup.objects[path]; o != nil && o.nest.nested {
			return t.lookup.nestedScope(path), true
		}
	}
	return "", false
}

// NestedScope is the path of the innermost nested object around a field.
func (m *Mapping) NestedScope(name string) string {
	for _, t := range m.types {
		if s := t.lookup.nestedScope(name); s != "" {
			return s
		}
	}
	return ""
}
