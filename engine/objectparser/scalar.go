package objectparser

import (
	"math"
	"strconv"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/xcontent"
)

// Text reads any scalar but null as a text, as the server's text() does.
func Text(v xcontent.Value) (string, error) {
	switch v.Kind() {
	case xcontent.KindString, xcontent.KindNumber, xcontent.KindBool:
		return v.Text(), nil
	}
	line, col := v.LineCol(v.Pos())
	return "", At(eserr.IllegalState("Can't get text on a %s at %d:%d", v.Kind(), line, col), v.Pos())
}

// Texts reads the elements of an array as texts. The list is not nil.
func Texts(v xcontent.Value) ([]string, error) {
	out := []string{}
	for _, item := range v.Items() {
		text, err := Text(item)
		if err != nil {
			return nil, err
		}
		out = append(out, text)
	}
	return out, v.Err()
}

// Boolean reads true and false, as words or as texts.
func Boolean(v xcontent.Value) (bool, error) {
	switch v.Kind() {
	case xcontent.KindBool:
		return v.Bool(), nil
	case xcontent.KindString:
		switch v.Text() {
		case "true":
			return true, nil
		case "false", "":
			return false, nil
		}
		return false, At(eserr.IllegalArgument("Failed to parse value ["+v.Text()+"] as only [true] or [false] are allowed."), v.Pos())
	}
	return false, wrongToken(v, "not of boolean type")
}

// Long reads a number of 64 bits, or a text that is one; fractions are cut off.
func Long(v xcontent.Value) (int64, error) {
	switch v.Kind() {
	case xcontent.KindNumber:
		return integer(v, "long", math.MinInt64, math.MaxInt64)
	case xcontent.KindString:
		text := v.Text()
		if n, err := strconv.ParseInt(text, 10, 64); err == nil {
			return n, nil
		}
		f, err := strconv.ParseFloat(text, 64)
		switch {
		case err != nil && !math.IsInf(f, 0), !isDecimal(text):
			return 0, At(eserr.IllegalArgument(`For input string: "`+text+`"`), v.Pos())
		case f >= math.MaxInt64 || f < math.MinInt64:
			return 0, At(eserr.IllegalArgument("Value ["+text+"] is out of range for a long"), v.Pos())
		}
		return int64(f), nil
	}
	return 0, wrongToken(v, notNumeric)
}

// Int reads a number of 32 bits, or a text that is one; fractions are cut off.
func Int(v xcontent.Value) (int, error) {
	switch v.Kind() {
	case xcontent.KindNumber:
		n, err := integer(v, "int", math.MinInt32, math.MaxInt32)
		return int(n), err
	case xcontent.KindString:
		text := v.Text()
		f, fault := java.ParseDouble(text)
		switch {
		case fault != "":
			return 0, At(eserr.NumberFormat(text), v.Pos())
		case f > math.MaxInt32 || f < math.MinInt32:
			return 0, At(eserr.IllegalArgument("Value ["+text+"] is out of range for an integer"), v.Pos())
		case f != f:
			return 0, nil
		}
		return int(f), nil
	}
	return 0, wrongToken(v, notNumeric)
}

const notNumeric = "not numeric, can not use numeric value accessors"

// integer is a JSON number without its fraction.
func integer(v xcontent.Value, typ string, lowest, highest int64) (int64, error) {
	n, ok := v.Int64()
	if !ok {
		f, _ := v.Float64()
		ok = f >= float64(lowest) && f < float64(highest)+1
		n = int64(f)
	}
	if !ok || n < lowest || n > highest {
		return 0, At(&eserr.Error{Status: 500, Type: "input_coercion_exception", Plain: true,
			Reason: "Numeric value (" + v.Text() + ") out of range of " + typ + " (" + strconv.FormatInt(lowest, 10) + " - " +
				strconv.FormatInt(highest, 10) + ")\n at " + v.Location(v.End())}, v.Pos())
	}
	return n, nil
}

// isDecimal tells numbers as Java's BigDecimal reads them from the other texts
// that strconv takes for numbers.
func isDecimal(text string) bool {
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c >= '0' && c <= '9', c == '.', c == 'e', c == 'E', c == '-', c == '+':
		default:
			return false
		}
	}
	return true
}

// wrongToken is what the server's JSON library says of a value of the wrong kind.
func wrongToken(v xcontent.Value, why string) error {
	return At(&eserr.Error{Status: 400, Type: "json_parse_exception", Plain: true,
		Reason: "Current token (" + token(v) + ") " + why + "\n at " + v.Location(tokenEnd(v))}, v.Pos())
}

// token is the library's own name of the token that v begins with.
func token(v xcontent.Value) string {
	switch v.Kind() {
	case xcontent.KindBool:
		if v.Bool() {
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

// tokenEnd is the offset behind the token that v begins with.
func tokenEnd(v xcontent.Value) int {
	if k := v.Kind(); k == xcontent.KindObject || k == xcontent.KindArray {
		return v.Pos() + 1
	}
	return v.End()
}
