package aggs

import (
	"esconsole/engine/dates"
	"esconsole/engine/eserr"
	"esconsole/engine/objectparser"
	"esconsole/engine/script"
	"esconsole/engine/xcontent"
)

// values says which values of a document an aggregation takes.
type values struct {
	field     string
	script    *script.Script
	missing   *string // stands for documents without a value
	format    string
	zone      *dates.Zone
	valueType *valueKind // nil: that of the field
}

// takes says what may stand beside the field of values.
type takes struct{ script, format, zone bool }

var (
	scripted  = takes{script: true}
	formatted = takes{script: true, format: true}
	zoned     = takes{script: true, format: true, zone: true}
)

// valueFields are the fields that read values, which of gives.
func valueFields[T any](of func(*T) *values, t takes) []objectparser.Field[T] {
	list := []objectparser.Field[T]{
		{Name: "field", Takes: objectparser.String, Read: func(into *T, v xcontent.Value, _ objectparser.Warn) error {
			of(into).field = v.Text()
			return nil
		}},
		{Name: "missing", Takes: objectparser.String | objectparser.Number | objectparser.Bool,
			Read: func(into *T, v xcontent.Value, _ objectparser.Warn) error {
				text := v.Text()
				of(into).missing = &text
				return nil
			}},
		{Name: "value_type", Old: []string{"valueType"}, Takes: objectparser.String, Read: func(into *T, v xcontent.Value, _ objectparser.Warn) error {
			k, ok := valueTypes()[v.Text()]
			if !ok {
				return eserr.IllegalArgument("Unknown value type [%s]", v.Text())
			}
			of(into).valueType = &k
			return nil
		}},
	}
	if t.format {
		list = append(list, objectparser.Field[T]{Name: "format", Takes: objectparser.String, Read: func(into *T, v xcontent.Value, _ objectparser.Warn) error {
			of(into).format = v.Text()
			return nil
		}})
	}
	if t.script {
		list = append(list, objectparser.Field[T]{Name: "script", Takes: objectparser.ObjectOrString,
			Read: func(into *T, v xcontent.Value, warn objectparser.Warn) (err error) {
				of(into).script, err = script.Parse(v, warn)
				return err
			}})
	}
	if t.zone {
		list = append(list, objectparser.Field[T]{Name: "time_zone", Takes: objectparser.NumberOrString,
			Read: func(into *T, v xcontent.Value, _ objectparser.Warn) (err error) {
				of(into).zone, err = parseZone(v)
				return err
			}})
	}
	return list
}

// parseZone reads a time zone: a name, or whole hours.
func parseZone(v xcontent.Value) (*dates.Zone, error) {
	if v.Kind() == xcontent.KindString {
		return dates.ParseZone(v.Text())
	}
	hours, err := objectparser.Int(v)
	if err != nil {
		return nil, err
	}
	if hours < -18 || hours > 18 {
		return nil, eserr.New(400, "date_time_exception", "Zone offset hours not in valid range: value %d is not in the range -18 to 18", hours)
	}
	sign := "+"
	if hours < 0 {
		sign, hours = "-", -hours
	}
	return dates.ParseZone(sign + string([]byte{byte('0' + hours/10), byte('0' + hours%10)}) + ":00")
}

// required refuses values that name neither a field nor, where one may be, a script.
func (v *values) required(t takes) error {
	switch {
	case v.field != "" || v.script != nil:
		return nil
	case t.script:
		return eserr.IllegalArgument("Required one of fields [field, script], but none were specified. ")
	}
	return eserr.IllegalArgument("Required one of fields [field], but none were specified. ")
}

// parse reads the object of an aggregation into spec.
func (p *parsing) object(kind string, v xcontent.Value) reading { return reading{p, kind, v} }

// reading is an object about to be read.
type reading struct {
	p    *parsing
	kind string
	body xcontent.Value
}

// read reads an object by its fields.
func read[T any](r reading, into *T, fields ...[]objectparser.Field[T]) error {
	p := objectparser.Parser[T]{Name: r.kind}
	for _, list := range fields {
		p.Fields = append(p.Fields, list...)
	}
	return p.Parse(into, r.body, r.p.warn)
}
