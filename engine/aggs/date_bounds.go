package aggs

import (
	"strconv"

	"esconsole/engine/dates"
	"esconsole/engine/eserr"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// dateBounds are bounds of dates as they are written; "" where there is none.
type dateBounds struct{ min, max dateBound }

// dateBound is milliseconds, or a date in the format of the field.
type dateBound struct {
	text   string
	number bool
}

func (b *dateBounds) String() string { return b.min.text + "--" + b.max.text }

func parseDateBounds(v xcontent.Value, warn objectparser.Warn) (*dateBounds, error) {
	b := &dateBounds{}
	bound := func(into func(b *dateBounds) *dateBound) func(*dateBounds, xcontent.Value, objectparser.Warn) error {
		return func(b *dateBounds, v xcontent.Value, _ objectparser.Warn) error {
			switch v.Kind() {
			case xcontent.KindNumber:
				n, err := objectparser.Long(v)
				*into(b) = dateBound{strconv.FormatInt(n, 10), true}
				return err
			case xcontent.KindString:
				*into(b) = dateBound{text: v.Text()}
			}
			return nil
		}
	}
	const takes = objectparser.NumberOrString | objectparser.Null
	p := objectparser.Parser[dateBounds]{Name: "bounds", Fields: []objectparser.Field[dateBounds]{
		{Name: "min", Takes: takes, Read: bound(func(b *dateBounds) *dateBound { return &b.min })},
		{Name: "max", Takes: takes, Read: bound(func(b *dateBounds) *dateBound { return &b.max })},
	}}
	return b, p.Parse(b, v, warn)
}

// resolvedBounds are bounds in milliseconds, rounded to the interval.
type resolvedBounds struct{ min, max *int64 }

// contain tells whether a key lies within the bounds.
func (b *resolvedBounds) contain(key int64) bool {
	return (b.max == nil || key < *b.max) && (b.min == nil || key >= *b.min)
}

// plus moves a bound.
func (*resolvedBounds) plus(bound *int64, offset int64) *int64 {
	if bound == nil {
		return nil
	}
	n := *bound + offset
	return &n
}

// resolve reads the bounds; nil has none.
func (b *dateBounds) resolve(a *agg, name string, src *source, rounding *dates.Rounding) (resolvedBounds, error) {
	var out resolvedBounds
	if b == nil {
		return out, nil
	}
	var err error
	if out.min, err = b.min.read(src); err != nil {
		return out, err
	}
	if out.max, err = b.max.read(src); err != nil {
		return out, err
	}
	if out.min != nil && out.max != nil && *out.min > *out.max {
		return out, eserr.IllegalArgument("[%s.min][%d] cannot be greater than [%s.max][%d] for histogram aggregation [%s]", name, *out.min, name, *out.max, a.name)
	}
	for _, bound := range []*int64{out.min, out.max} {
		if bound != nil {
			*bound = rounding.Round(*bound)
		}
	}
	return out, nil
}

func (b dateBound) read(src *source) (*int64, error) {
	switch {
	case b.text == "":
		return nil, nil
	case b.number:
		n, err := strconv.ParseInt(b.text, 10, 64)
		return &n, err
	}
	n, err := src.format.parseLong(b.text, src.x.Query.Now)
	return &n, err
}
