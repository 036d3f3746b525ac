package mapping

import (
	"math"
	"strconv"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/xcontent"
)

// These read scalars as the server's JSON parser does, with its errors.

// textOrNull is the text of a scalar; ok is false for null.
func (d *docParser) textOrNull(v xcontent.Value) (s string, ok bool, err error) {
	switch v.Kind() {
	case xcontent.KindNull:
		return "", false, nil
	case xcontent.KindObject, xcontent.KindArray:
		line, col := v.LineCol(v.Pos())
		return "", false, illegalState("Can't get text on a %s at %d:%d", v.Kind(), line, col)
	}
	if err := v.Err(); err != nil {
		return "", false, err
	}
	return v.Text(), true, nil
}

// token is the name that Jackson gives to the kind of a value.
func token(v xcontent.Value) string {
	switch v.Kind() {
	case xcontent.KindBool:
		if v.Text() == "true" {
			return "VALUE_TRUE"
		}
		return "VALUE_FALSE"
	case xcontent.KindNumber:
		if v.IsInteger() {
			return "VALUE_NUMBER_INT"
		}
		return "VALUE_NUMBER_FLOAT"
	}
	return v.Kind().String()
}

// after is the position that the parser is at when it has read the token of v.
func after(v xcontent.Value) int {
	if v.Kind() == xcontent.KindObject || v.Kind() == xcontent.KindArray {
		return v.Pos() + 1
	}
	return v.End()
}

// jsonError is a JsonParseException about the token of v.
func jsonError(v xcontent.Value, reason string) *eserr.Error {
	return foreign(400, "json_parse_exception", "%s\n at %s", reason, v.Location(after(v)))
}

func notNumeric(v xcontent.Value) *eserr.Error {
	return jsonError(v, "Current token ("+token(v)+") not numeric, can not use numeric value accessors")
}

// outOfRange is Jackson's error for a number too large.
func outOfRange(v xcontent.Value, typ, from, to string) *eserr.Error {
	if v.OldParser() && typ == "int" {
		return jsonError(v, "Numeric value ("+v.Text()+") out of range of int")
	}
	class := "input_coercion_exception"
	if v.OldParser() {
		class = "json_parse_exception"
	}
	return foreign(400, class, "Numeric value (%s) out of range of %s (%s - %s)\n at %s",
		shortNumber(v.Text()), typ, from, to, v.Location(after(v)))
}

// shortNumber leaves out the digits of a very long integer.
func shortNumber(s string) string {
	digits := len(s)
	if s[0] == '-' {
		digits--
	}
	if digits < 1000 {
		return s
	}
	return "[Integer with " + strconv.Itoa(digits) + " digits]"
}

// boolValue reads a boolean.
func (d *docParser) boolValue(v xcontent.Value) (bool, error) {
	switch v.Kind() {
	case xcontent.KindBool:
		return v.Text() == "true", nil
	case xcontent.KindString:
		s, _, err := d.textOrNull(v)
		if err != nil {
			return false, err
		}
		switch s {
		case "true":
			return true, nil
		case "false":
			return false, nil
		}
		if d.m.rules.LenientBooleans {
			return d.lenientBool(v), nil
		}
		if s == "" {
			return false, nil
		}
		return false, eserr.IllegalArgument("Failed to parse value [%s] as only [true] or [false] are allowed.", s)
	}
	if v.Kind() == xcontent.KindNumber && d.m.rules.LenientBooleans {
		return d.lenientBool(v), nil
	}
	return false, jsonError(v, "Current token ("+token(v)+") not of boolean type")
}

// lenientBool takes any text or number for a boolean, with a warning.
func (d *docParser) lenientBool(v xcontent.Value) bool {
	d.warned.texts = append(d.warned.texts, "Expected a boolean [true/false] for property ["+d.key+"] but got ["+v.Text()+"]")
	switch v.Text() {
	case "false", "0", "off", "no":
		return false
	}
	return true
}

// longValue reads a long.
func (d *docParser) longValue(v xcontent.Value, coerce bool) (int64, error) {
	if v.Kind() == xcontent.KindString {
		s, err := d.numberText(v, coerce, "Long")
		if err != nil {
			return 0, err
		}
		if _, ok := parseDecimal(s); !ok && d.m.rules.NumberFormats {
			return 0, numberFormat(s)
		}
		return toLong(s, coerce)
	}
	n, err := longNumber(v)
	if err != nil || coerce {
		return n, err
	}
	return n, exact(v, float64(n), "Long")
}

func longNumber(v xcontent.Value) (int64, error) {
	const from, to = "-9223372036854775808", "9223372036854775807"
	if v.Kind() != xcontent.KindNumber {
		return 0, notNumeric(v)
	}
	if v.IsInteger() {
		n, ok := v.Int64()
		if !ok {
			return 0, outOfRange(v, "long", from, to)
		}
		return n, nil
	}
	f, _ := v.Float64()
	if f < math.MinInt64 || f > math.MaxInt64 {
		return 0, outOfRange(v, "long", from, to)
	}
	return java.LongOf(f), nil
}

// intValue reads an int.
func (d *docParser) intValue(v xcontent.Value, coerce bool) (int64, error) {
	if v.Kind() == xcontent.KindString {
		return d.smallText(v, coerce, "Integer", "an integer", math.MinInt32, math.MaxInt32)
	}
	n, err := intNumber(v)
	if err != nil || coerce {
		return n, err
	}
	return n, exact(v, float64(n), "Integer")
}

func intNumber(v xcontent.Value) (int64, error) {
	const from, to = "-2147483648", "2147483647"
	if v.Kind() != xcontent.KindNumber {
		return 0, notNumeric(v)
	}
	if v.IsInteger() {
		n, ok := v.Int64()
		if !ok || n < math.MinInt32 || n > math.MaxInt32 {
			return 0, outOfRange(v, "int", from, to)
		}
		return n, nil
	}
	f, _ := v.Float64()
	if f < math.MinInt32 || f > math.MaxInt32 {
		return 0, outOfRange(v, "int", from, to)
	}
	return int64(f), nil
}

// shortValue reads a short.
func (d *docParser) shortValue(v xcontent.Value, coerce bool) (int64, error) {
	if v.Kind() == xcontent.KindString {
		return d.smallText(v, coerce, "Short", "a short", math.MinInt16, math.MaxInt16)
	}
	n, err := intNumber(v)
	if err != nil {
		return 0, err
	}
	if n < math.MinInt16 || n > math.MaxInt16 {
		return 0, jsonError(v, "Numeric value ("+v.Text()+") out of range of Java short")
	}
	if coerce {
		return n, nil
	}
	return n, exact(v, float64(n), "Short")
}

// smallText reads an int or short given as text.
func (d *docParser) smallText(v xcontent.Value, coerce bool, class, article string, from, to float64) (int64, error) {
	s, err := d.numberText(v, coerce, class)
	if err != nil {
		return 0, err
	}
	f, err := parseDouble(s)
	if err != nil {
		return 0, err
	}
	if f < from || f > to {
		return 0, eserr.IllegalArgument("Value [%s] is out of range for %s", s, article)
	}
	if f != f {
		return 0, nil
	}
	return int64(f), nil
}

// numberText is a number given as text, which coerce allows.
func (d *docParser) numberText(v xcontent.Value, coerce bool, class string) (string, error) {
	if !coerce {
		return "", eserr.IllegalArgument("%s value passed as String", class)
	}
	s, _, err := d.textOrNull(v)
	return s, err
}

// exact refuses a number that lost its fraction.
func exact(v xcontent.Value, got float64, class string) error {
	full, _ := v.Float64()
	if got == full {
		return nil
	}
	return eserr.IllegalArgument("%s cannot be converted to %s without data loss", label(full), class)
}

// doubleValue reads a double.
func (d *docParser) doubleValue(v xcontent.Value, coerce bool) (float64, error) {
	switch v.Kind() {
	case xcontent.KindString:
		s, err := d.numberText(v, coerce, "Double")
		if err != nil {
			return 0, err
		}
		return parseDouble(s)
	case xcontent.KindNumber:
		return d.double(v), nil
	}
	return 0, notNumeric(v)
}

// double reads a JSON number as a double. Of an integer that fits no long the
// server's parser then knows nothing else.
func (d *docParser) double(v xcontent.Value) float64 {
	if _, fits := v.Int64(); v.IsInteger() && !fits {
		d.lost = v.Pos() + 1
	}
	f, _ := v.Float64()
	return f
}

// floatValue reads a float: a JSON number is read as a double first.
func (d *docParser) floatValue(v xcontent.Value, coerce bool) (float32, error) {
	switch v.Kind() {
	case xcontent.KindString:
		s, err := d.numberText(v, coerce, "Float")
		if err != nil {
			return 0, err
		}
		return parseFloat(s)
	case xcontent.KindNumber:
		return float32(d.double(v)), nil
	}
	return 0, notNumeric(v)
}
