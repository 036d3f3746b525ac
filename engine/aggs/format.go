package aggs

import (
	"math"
	"net/netip"
	"strconv"
	"time"

	"esconsole/engine/collation"
	"esconsole/engine/dates"
	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/mapping"
)

// format prints values of an aggregation, and reads those of a request. The zero
// value leaves them as they are.
//
// Server: org.elasticsearch.search.DocValueFormat.
type format struct {
	kind formatKind
	date *dates.Formatter
	zone *dates.Zone

	decimal *java.DecimalFormat
}

type formatKind uint8

const (
	rawFormat formatKind = iota
	dateFormat
	booleanFormat
	ipFormat
	keyFormat // keys of an order of texts
	decimalFormat
)

// raw tells whether values are left as they are.
func (f *format) raw() bool { return f.kind == rawFormat }

// formatOf is the format of a source, with what the request says of it.
func (s *source) formatOf(v *values) (format, error) {
	if s.ft != nil && s.kind != dateKind {
		switch {
		case s.ft.Collator != nil:
			return format{kind: keyFormat}, nil
		case v.format != "" && s.kind != numberKind:
			return format{}, eserr.IllegalArgument("Field [%s] of type [%s] does not support custom formats", s.ft.Name, s.ft.Type)
		case v.zone != nil:
			return format{}, eserr.IllegalArgument("Field [%s] of type [%s] does not support custom time zones", s.ft.Name, s.ft.Type)
		}
	}
	switch s.kind {
	case dateKind:
		return s.dateFormat(v)
	case booleanKind:
		return format{kind: booleanFormat}, nil
	case ipKind:
		return format{kind: ipFormat}, nil
	case numberKind:
		if v.format != "" {
			return decimal(v.format)
		}
	}
	return format{}, nil
}

func (s *source) dateFormat(v *values) (format, error) {
	f := format{kind: dateFormat, zone: v.zone}
	var err error
	switch {
	case s.ft != nil && s.ft.IsDate():
		f.date, err = s.ft.DateFormatter(v.format)
	case v.format != "":
		f.date, err = dates.ForPattern(v.format, dates.Options{})
	default:
		f.date, err = dates.ForPattern(defaultDates, dates.Options{})
	}
	if err == nil && v.format != "" {
		if text := s.x.Query.Mapping.FormatDeprecation(v.format); text != "" {
			s.x.Query.Warning(text)
		}
		for _, text := range f.date.Deprecated() {
			s.x.Query.Warning(text)
		}
	}
	return f, err
}

// defaultDates is how dates are printed that no field says anything of.
const defaultDates = "strict_date_optional_time||epoch_millis"

// long prints a whole number.
func (f *format) long(n int64) any {
	switch f.kind {
	case dateFormat:
		text, err := f.date.Format(dates.OfMillis(n), f.zone)
		if err != nil {
			return strconv.FormatInt(n, 10)
		}
		return text
	case booleanFormat:
		return n != 0
	case decimalFormat:
		return f.decimal.Long(n)
	}
	return strconv.FormatInt(n, 10)
}

// double prints a number.
func (f *format) double(d float64) any {
	switch f.kind {
	case dateFormat:
		return f.long(java.LongOf(d))
	case booleanFormat:
		return d != 0
	case decimalFormat:
		if math.IsNaN(d) {
			return "NaN"
		}
		return f.decimal.Double(d)
	}
	return java.DoubleString(d)
}

// text prints a text.
func (f *format) text(s string) string {
	switch f.kind {
	case ipFormat:
		a, _ := netip.AddrFromSlice([]byte(s))
		return a.Unmap().String()
	case keyFormat:
		return collation.Text([]byte(s))
	}
	return s
}

// parseDouble reads a number of a request.
func (f *format) parseDouble(s string, now func() time.Time) (float64, error) {
	switch f.kind {
	case dateFormat, booleanFormat:
		n, err := f.parseLong(s, now)
		return float64(n), err
	}
	d, fault := java.ParseDouble(s)
	if fault != "" {
		return 0, eserr.NumberFormat(s)
	}
	return d, nil
}

// parseLong reads a whole number of a request.
func (f *format) parseLong(s string, now func() time.Time) (int64, error) {
	switch f.kind {
	case dateFormat:
		at, err := f.date.ParseMath(s, func() (dates.Instant, error) { return dates.OfMillis(now().UnixMilli()), nil }, false, f.zone)
		if err != nil {
			return 0, err
		}
		return at.Millis()
	case booleanFormat:
		switch s {
		case "true":
			return 1, nil
		case "false":
			return 0, nil
		}
		return 0, eserr.IllegalArgument("Cannot parse boolean [%s], expected either [true] or [false]", s)
	}
	d, err := f.parseDouble(s, now)
	if err != nil {
		return 0, err
	}
	return java.Round(d), nil
}

// parseText reads a text of a request.
func (f *format) parseText(s string) (string, error) {
	switch f.kind {
	case ipFormat:
		return mapping.ParseIP(s)
	case keyFormat:
		return string(collation.Bytes(s)), nil
	}
	return s, nil
}
