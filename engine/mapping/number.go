package mapping

import (
	"math"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/xcontent"
)

// numberType is one of the numeric types.
type numberType struct {
	name     string
	floating bool
	// value reads a value of a document.
	value func(d *docParser, v xcontent.Value, coerce bool) (any, error)
	// parse reads a value of a definition or query: nil, number, string.
	parse func(v any, coerce bool) (any, error)
}

// numberKind is the kind of a numeric type.
//
// Server: org.elasticsearch.index.mapper.NumberFieldMapper.
func numberKind(n *numberType) *fieldKind {
	return &fieldKind{name: n.name, build: n.build,
		params: func(c *parserContext) []param {
			return []param{indexParam(true), docValuesParam(true), storeParam(),
				explicitParam("ignore_malformed", c.opts.Limits.ignoreMalformed()), explicitParam("coerce", c.opts.Limits.coerce()),
				n.nullValue(), metaParam()}
		}}
}

func (n *numberType) nullValue() param {
	return param{name: "null_value", nullable: true, fallback: constant(nil),
		read: func(_ *parserContext, _ string, v any) (any, error) {
			if v == nil {
				return nil, nil
			}
			return n.parse(v, false)
		}}
}

// printNumber is a number option in an answer.
func printNumber(v any) any {
	switch v := v.(type) {
	case float64:
		return xcontent.Double(v)
	case float32:
		return xcontent.Float(v)
	}
	return v
}

func (n *numberType) build(b *fieldBuilder, t *FieldType) (valueReader, error) {
	t.number = n
	t.null = b.get("null_value")
	return numberReader{number: n, coerce: b.bool("coerce"), ignoreMalformed: b.bool("ignore_malformed")}, nil
}

type numberReader struct {
	number          *numberType
	coerce          bool
	ignoreMalformed bool
}

func (r numberReader) read(d *docParser, f *fieldMapper, v xcontent.Value) error {
	n, err := r.value(d, f, v)
	if err != nil {
		if r.ignoreMalformed && !d.external && v.Err() == nil && isScalar(v) {
			d.ignore(f.ft)
			return nil
		}
		return err
	}
	if n == nil {
		return nil
	}
	d.addNumber(f.ft, n)
	return nil
}

func (r numberReader) value(d *docParser, f *fieldMapper, v xcontent.Value) (any, error) {
	if d.external {
		return r.number.parse(v.Text(), r.coerce)
	}
	if v.Kind() == xcontent.KindNull || r.coerce && v.Kind() == xcontent.KindString && v.Err() == nil && v.Text() == "" {
		return f.ft.null, nil
	}
	return r.number.value(d, v, r.coerce)
}

func isScalar(v xcontent.Value) bool {
	return v.Kind() != xcontent.KindObject && v.Kind() != xcontent.KindArray
}

// addNumber puts a number into the current document: an int64, float32 or float64.
func (d *docParser) addNumber(t *FieldType, n any) {
	if t.Indexed || t.DocValues || t.Stored {
		field := IndexedField{Type: t, Kind: KindLong}
		switch n := n.(type) {
		case int64:
			field.Num = n
		case float32:
			field.Kind, field.Num = KindDouble, int64(math.Float64bits(float64(n)))
		case float64:
			field.Kind, field.Num = KindDouble, int64(math.Float64bits(n))
		}
		d.add(field)
	}
	if !t.DocValues && (t.Stored || t.Indexed) {
		d.addFieldName(t)
	}
}

var (
	longType = &numberType{name: "long",
		value: func(d *docParser, v xcontent.Value, coerce bool) (any, error) { return result(d.longValue(v, coerce)) },
		parse: func(v any, coerce bool) (any, error) { return result(objectToLong(v, coerce)) }}
	integerType = &numberType{name: "integer",
		value: func(d *docParser, v xcontent.Value, coerce bool) (any, error) { return result(d.intValue(v, coerce)) },
		parse: func(v any, coerce bool) (any, error) {
			return result(objectToInt(v, coerce, math.MinInt32, math.MaxInt32, "an integer"))
		}}
	shortType = &numberType{name: "short",
		value: func(d *docParser, v xcontent.Value, coerce bool) (any, error) { return result(d.shortValue(v, coerce)) },
		parse: func(v any, coerce bool) (any, error) {
			return result(objectToInt(v, coerce, math.MinInt16, math.MaxInt16, "a short"))
		}}
	byteType = &numberType{name: "byte", value: byteValue,
		parse: func(v any, coerce bool) (any, error) {
			return result(objectToInt(v, coerce, math.MinInt8, math.MaxInt8, "a byte"))
		}}
	doubleType = &numberType{name: "double", floating: true,
		value: func(d *docParser, v xcontent.Value, coerce bool) (any, error) {
			f, err := d.doubleValue(v, coerce)
			if err != nil {
				return nil, err
			}
			if d.m.rules.InfiniteNumbers {
				return f, nil
			}
			return finiteDouble(f)
		},
		parse: func(v any, _ bool) (any, error) {
			f, err := doubleOf(v)
			if err != nil {
				return nil, err
			}
			return finiteDouble(f)
		}}
	floatType     = floatNumber("float", finiteFloat)
	halfFloatType = floatNumber("half_float", finiteHalf)
)

// floatNumber is a type of 32 bits or less.
func floatNumber(name string, check func(f float32) (any, error)) *numberType {
	return &numberType{name: name, floating: true,
		value: func(d *docParser, v xcontent.Value, coerce bool) (any, error) {
			f, err := d.floatValue(v, coerce)
			if err != nil {
				return nil, err
			}
			if d.m.rules.InfiniteNumbers {
				return f, nil
			}
			return check(f)
		},
		parse: func(v any, _ bool) (any, error) {
			f, err := floatOf(v)
			if err != nil {
				return nil, err
			}
			return check(f)
		}}
}

var (
	longKind      = numberKind(longType)
	integerKind   = numberKind(integerType)
	shortKind     = numberKind(shortType)
	byteKind      = numberKind(byteType)
	doubleKind    = numberKind(doubleType)
	floatKind     = numberKind(floatType)
	halfFloatKind = numberKind(halfFloatType)
)

func result(n int64, err error) (any, error) {
	if err != nil {
		return nil, err
	}
	return n, nil
}

func byteValue(d *docParser, v xcontent.Value, coerce bool) (any, error) {
	n, err := d.intValue(v, coerce)
	if err != nil {
		return nil, err
	}
	if n < math.MinInt8 || n > math.MaxInt8 {
		return nil, eserr.IllegalArgument("Value [%d] is out of range for a byte", n)
	}
	return n, nil
}

func finiteDouble(f float64) (any, error) {
	if math.IsInf(f, 0) || math.IsNaN(f) {
		return nil, eserr.IllegalArgument("[double] supports only finite values, but got [%s]", java.DoubleString(f))
	}
	return f, nil
}

func finiteFloat(f float32) (any, error) {
	if math.IsInf(float64(f), 0) || f != f {
		return nil, eserr.IllegalArgument("[float] supports only finite values, but got [%s]", java.FloatString(f))
	}
	return f, nil
}

// maxHalf is where rounding to half_float gives infinity.
const maxHalf = 65520

func finiteHalf(f float32) (any, error) {
	if f != f || f >= maxHalf || f <= -maxHalf {
		return nil, eserr.IllegalArgument("[half_float] supports only finite values, but got [%s]", java.FloatString(f))
	}
	return f, nil
}

// objectToInt reads an integer of a definition or query.
func objectToInt(v any, coerce bool, from, to float64, article string) (int64, error) {
	f, err := doubleOf(v)
	if err != nil {
		return 0, err
	}
	if f < from || f > to {
		return 0, eserr.IllegalArgument("Value [%s] is out of range for %s", text(v), article)
	}
	if !coerce && f != math.Trunc(f) {
		return 0, eserr.IllegalArgument("Value [%s] has a decimal part", text(v))
	}
	if f != f {
		return 0, nil
	}
	return int64(f), nil
}

// objectToLong reads a long of a definition or query.
func objectToLong(v any, coerce bool) (int64, error) {
	if n, ok := v.(number); ok && n.class() == "java.lang.Long" {
		i, _ := parseLong(n.text)
		return i, nil
	}
	f, err := doubleOf(v)
	if err != nil {
		return 0, err
	}
	if f < math.MinInt64 || f > math.MaxInt64 {
		return 0, eserr.IllegalArgument("Value [%s] is out of range for a long", text(v))
	}
	if !coerce && f != math.Trunc(f) {
		return 0, eserr.IllegalArgument("Value [%s] has a decimal part", text(v))
	}
	return toLong(plainText(v), coerce)
}
