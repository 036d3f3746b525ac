package mapping

import (
	"math"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/xcontent"
)

// scaledFloatKind is a decimal number, kept as an integer: its product with
// scaling_factor, rounded.
//
// Server: org.elasticsearch.index.mapper.ScaledFloatFieldMapper.
var scaledFloatKind = &fieldKind{name: "scaled_float", build: buildScaledFloat,
	params: func(c *parserContext) []param {
		return []param{indexParam(true), docValuesParam(true), storeParam(),
			explicitParam("ignore_malformed", c.opts.Limits.ignoreMalformed()), metaParam(), scalingFactorParam(),
			explicitParam("coerce", c.opts.Limits.coerce()), doubleParam("null_value", true)}
	}}

func doubleParam(name string, nullable bool) param {
	return param{name: name, nullable: nullable, fallback: constant(nil),
		read: func(_ *parserContext, _ string, v any) (any, error) {
			if v == nil {
				return nil, nil
			}
			f, err := doubleOf(v)
			if err != nil {
				return nil, err
			}
			return f, nil
		}}
}

func scalingFactorParam() param {
	p := doubleParam("scaling_factor", false)
	p.check = func(v any) error {
		f, ok := v.(float64)
		if !ok {
			return eserr.IllegalArgument("Field [scaling_factor] is required")
		}
		if f != f || math.IsInf(f, 0) || f <= 0 {
			return eserr.IllegalArgument("[scaling_factor] must be a positive number, got [%s]", java.DoubleString(f))
		}
		return nil
	}
	return p
}

func buildScaledFloat(b *fieldBuilder, t *FieldType) (valueReader, error) {
	t.scaling, _ = b.get("scaling_factor").(float64)
	t.null = b.get("null_value")
	return scaledFloatReader{coerce: b.bool("coerce"), ignoreMalformed: b.bool("ignore_malformed")}, nil
}

type scaledFloatReader struct{ coerce, ignoreMalformed bool }

func (r scaledFloatReader) read(d *docParser, f *fieldMapper, v xcontent.Value) error {
	n, ok, err := r.value(d, f, v)
	if err != nil && d.external {
		return err
	}
	if err != nil {
		return r.malformed(v, err)
	}
	if !ok {
		return nil
	}
	if math.IsInf(n, 0) || n != n {
		return r.malformed(v, eserr.IllegalArgument("[scaled_float] only supports finite values, but got [%s]", java.DoubleString(n)))
	}
	d.addNumber(f.ft, round(n*f.ft.scaling))
	return nil
}

// value is the number that v is, or that null stands for.
func (r scaledFloatReader) value(d *docParser, f *fieldMapper, v xcontent.Value) (n float64, ok bool, err error) {
	if d.external {
		n, err = parseDouble(v.Text())
		return n, true, err
	}
	if v.Kind() == xcontent.KindNull || r.coerce && v.Kind() == xcontent.KindString && v.Err() == nil && v.Text() == "" {
		n, ok = f.ft.null.(float64)
		return n, ok, nil
	}
	n, err = d.doubleValue(v, r.coerce)
	return n, true, err
}

// malformed is the error of a value unless it is left out.
func (r scaledFloatReader) malformed(v xcontent.Value, err error) error {
	if e := eserr.From(err); r.ignoreMalformed && v.Err() == nil && (e.Type == "illegal_argument_exception" || e.Type == "number_format_exception") {
		return nil
	}
	return err
}

// round is Java's Math.round: halves go up.
func round(f float64) int64 {
	whole := math.Floor(f)
	if f-whole >= 0.5 {
		whole++
	}
	return java.LongOf(whole)
}

// Unscaled is the number that an indexed value of the field stands for.
func (t *FieldType) Unscaled(n int64) float64 { return float64(n) * (1 / t.scaling) }
