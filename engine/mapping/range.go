package mapping

import (
	"encoding/binary"
	"math"
	"strings"

	"esconsole/engine/dates"
	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/xcontent"
)

// The range types: an interval of numbers, dates or addresses.
//
// Server: org.elasticsearch.index.mapper.RangeFieldMapper.
var (
	integerRangeKind = rangeKind(&rangeType{name: "integer_range", kind: KindLong, read: integerBound,
		min: math.MinInt32, max: math.MaxInt32})
	longRangeKind = rangeKind(&rangeType{name: "long_range", kind: KindLong, read: longBound,
		min: math.MinInt64, max: math.MaxInt64})
	floatRangeKind = rangeKind(&rangeType{name: "float_range", kind: KindDouble, single: true, read: floatBound,
		min: floatBits(math.Inf(-1)), max: floatBits(math.Inf(1))})
	doubleRangeKind = rangeKind(&rangeType{name: "double_range", kind: KindDouble, read: doubleBound,
		min: floatBits(math.Inf(-1)), max: floatBits(math.Inf(1))})
	dateRangeKind = rangeKind(&rangeType{name: "date_range", kind: KindLong, read: dateBound,
		min: math.MinInt64, max: math.MaxInt64})
	ipRangeKind = rangeKind(&rangeType{name: "ip_range", kind: KindIP, read: ipBound,
		minIP: strings.Repeat("\x00", ipLength), maxIP: strings.Repeat("\xff", ipLength)})
)

// rangeType is one of the range types.
type rangeType struct {
	name         string
	kind         ValueKind // of the bounds
	single       bool      // the bounds are floats
	min, max     int64     // as Range has them
	minIP, maxIP string
	read         func(d *docParser, t *FieldType, v xcontent.Value, coerce bool) (num int64, ip string, err error)
}

// Range is a value of a range field. Its bounds belong to it.
type Range struct {
	Kind             ValueKind // KindLong, KindDouble or KindIP
	From, To         int64     // of KindDouble: the bits of a float64
	FromIP, ToIP     string    // 16 bytes
	OpenFrom, OpenTo bool      // given as gt and lt
}

// Encode gives the range as a text that DecodeRange reads.
func (r *Range) Encode() string {
	b := []byte{byte(r.Kind)}
	b = binary.BigEndian.AppendUint64(b, uint64(r.From))
	b = binary.BigEndian.AppendUint64(b, uint64(r.To))
	return string(b) + r.FromIP + r.ToIP
}

// DecodeRange reads what Encode has made: without OpenFrom and OpenTo.
func DecodeRange(s string) *Range {
	const numbers, ip = 17, 16
	r := &Range{Kind: ValueKind(s[0]), From: int64(binary.BigEndian.Uint64([]byte(s[1:9]))), To: int64(binary.BigEndian.Uint64([]byte(s[9:numbers])))}
	if len(s) == numbers+2*ip {
		r.FromIP, r.ToIP = s[numbers:numbers+ip], s[numbers+ip:]
	}
	return r
}

func floatBits(f float64) int64 { return int64(math.Float64bits(f)) }

func bitsFloat(n int64) float64 { return math.Float64frombits(uint64(n)) }

func rangeKind(r *rangeType) *fieldKind {
	return &fieldKind{name: r.name, build: r.build,
		params: func(c *parserContext) []param {
			format, locale := formatParam(c), localeParam()
			if r.name != "date_range" {
				format.shown, locale.shown = never, never
			}
			return []param{indexParam(true), docValuesParam(true), storeParam(), explicitParam("coerce", c.opts.Limits.coerce()),
				format, locale, boostParam(), metaParam()}
		}}
}

// never is for options that are not printed.
func never(*fieldBuilder, bool, bool) bool { return false }

func (r *rangeType) build(b *fieldBuilder, t *FieldType) (valueReader, error) {
	t.ranges = r
	isDate := r.name == "date_range"
	if b.configured(b.index("format")) && !isDate {
		return nil, eserr.IllegalArgument("field [%s] of type [range] should not define a dateTimeFormatter unless it is a DATE type", b.name)
	}
	if isDate {
		t.Format = b.str("format")
		if b.configured(b.index("format")) {
			t.Locale = b.str("locale")
		}
		f, err := newDateFormat(b.c, t.Format, t.Locale)
		if err != nil {
			return nil, err
		}
		t.date = f
	}
	return rangeReader{coerce: b.bool("coerce")}, nil
}

type rangeReader struct{ coerce bool }

func (r rangeReader) read(d *docParser, f *fieldMapper, v xcontent.Value) error {
	var value Range
	var err error
	switch kind := v.Kind(); {
	case kind == xcontent.KindNull:
		return nil
	case kind == xcontent.KindObject:
		value, err = r.object(d, f.ft, v)
	case kind == xcontent.KindString && f.ft.Type == "ip_range":
		value, err = cidrRange(d, v)
	default:
		err = parsing("error parsing field [%s], expected an object but got %s", f.ft.Name, d.nameOrNull())
	}
	if err != nil {
		return err
	}
	if f.ft.Indexed {
		d.at = xcontent.Value{}
		if err := value.check(f.ft.ranges); err != nil {
			return err
		}
	}
	if f.ft.Indexed || f.ft.DocValues || f.ft.Stored {
		d.add(IndexedField{Type: f.ft, Kind: KindRange, Extra: &value})
	}
	if !f.ft.DocValues && (f.ft.Indexed || f.ft.Stored) {
		d.addFieldName(f.ft)
	}
	return nil
}

// object reads the bounds. They become such that belong to the range.
func (r rangeReader) object(d *docParser, t *FieldType, v xcontent.Value) (Range, error) {
	rt := t.ranges
	value := Range{Kind: rt.kind, From: rt.min, To: rt.max, FromIP: rt.minIP, ToIP: rt.maxIP}
	d.at = xcontent.Value{}
	for _, member := range v.Fields() {
		if member.Value.IsMissing() {
			d.at = xcontent.Value{}
			return value, member.Value.Err()
		}
		d.at = member.Value
		if err := r.bound(d, t, &value, member.Key, member.Value); err != nil {
			return value, err
		}
	}
	return value, v.Err()
}

func (r rangeReader) bound(d *docParser, t *FieldType, value *Range, key string, v xcontent.Value) error {
	upper := false
	switch key {
	case "gt", "gte":
		value.OpenFrom = key == "gt"
	case "lt", "lte":
		value.OpenTo, upper = key == "lt", true
	default:
		return parsing("error parsing field [%s], with unknown parameter [%s]", t.Name, key)
	}
	if v.Kind() == xcontent.KindNull {
		return nil
	}
	num, ip, err := t.ranges.read(d, t, v, r.coerce)
	switch {
	case err != nil:
		return err
	case upper && value.OpenTo:
		num, ip, err = t.ranges.step(num, ip, -1)
	case !upper && value.OpenFrom:
		num, ip, err = t.ranges.step(num, ip, 1)
	}
	if upper {
		value.To, value.ToIP = num, ip
	} else {
		value.From, value.FromIP = num, ip
	}
	return err
}

// step is the next value up or down.
func (r *rangeType) step(num int64, ip string, by int) (int64, string, error) {
	switch r.kind {
	case KindDouble:
		if r.single {
			return floatBits(float64(math.Nextafter32(float32(bitsFloat(num)), float32(math.Inf(by))))), "", nil
		}
		return floatBits(math.Nextafter(bitsFloat(num), math.Inf(by))), "", nil
	case KindIP:
		next, err := nextIP(ip, by)
		return 0, next, err
	}
	num += int64(by)
	if r.min == math.MinInt32 {
		num = int64(int32(num)) // as Java's int does at its ends
	}
	return num, "", nil
}

// check refuses bounds in the wrong order.
func (r *Range) check(t *rangeType) error {
	const wrong = "min value (%s) is greater than max value (%s)"
	switch r.Kind {
	case KindIP:
		if r.FromIP > r.ToIP {
			return eserr.IllegalArgument("min value cannot be greater than max value for InetAddressRange field")
		}
	case KindDouble:
		from, to := bitsFloat(r.From), bitsFloat(r.To)
		if from > to && t.single {
			return eserr.IllegalArgument(wrong, java.FloatString(float32(from)), java.FloatString(float32(to)))
		}
		if from > to {
			return eserr.IllegalArgument(wrong, java.DoubleString(from), java.DoubleString(to))
		}
	default:
		if r.From > r.To {
			return eserr.IllegalArgument(wrong, label(r.From), label(r.To))
		}
	}
	return nil
}

func integerBound(d *docParser, _ *FieldType, v xcontent.Value, coerce bool) (int64, string, error) {
	n, err := d.intValue(v, coerce)
	return n, "", err
}

func longBound(d *docParser, _ *FieldType, v xcontent.Value, coerce bool) (int64, string, error) {
	n, err := d.longValue(v, coerce)
	return n, "", err
}

func floatBound(d *docParser, _ *FieldType, v xcontent.Value, coerce bool) (int64, string, error) {
	f, err := d.floatValue(v, coerce)
	if err == nil {
		_, err = finiteFloat(f)
	}
	return floatBits(float64(f)), "", err
}

func doubleBound(d *docParser, _ *FieldType, v xcontent.Value, coerce bool) (int64, string, error) {
	f, err := d.doubleValue(v, coerce)
	if err == nil {
		_, err = finiteDouble(f)
	}
	return floatBits(f), "", err
}

func dateBound(d *docParser, t *FieldType, v xcontent.Value, _ bool) (int64, string, error) {
	s, _, err := d.textOrNull(v)
	if err != nil {
		return 0, "", err
	}
	start, _, _ := strings.Cut(s, "||")
	d.warnEpoch(t, start)
	i, err := t.date.ParseMath(s, func() (dates.Instant, error) {
		return dates.Instant{}, eserr.IllegalArgument("now is not used at indexing time")
	}, false, dates.UTC)
	if err != nil {
		return 0, "", err
	}
	n, err := i.Millis()
	return n, "", err
}

func ipBound(d *docParser, _ *FieldType, v xcontent.Value, _ bool) (int64, string, error) {
	s, _, err := d.textOrNull(v)
	if err != nil {
		return 0, "", err
	}
	ip, err := parseIP(s)
	return 0, ip, err
}

// cidrRange is a range of addresses given by a prefix.
func cidrRange(d *docParser, v xcontent.Value) (Range, error) {
	s, _, err := d.textOrNull(v)
	if err != nil {
		return Range{}, err
	}
	ip, bits, err := parseCIDR(s)
	if err != nil {
		return Range{}, err
	}
	low, high := []byte(ip), []byte(ip)
	for i := bits; i < 8*ipLength; i++ {
		bit := byte(0x80) >> (i & 7)
		low[i>>3] &^= bit
		high[i>>3] |= bit
	}
	return Range{Kind: KindIP, FromIP: string(low), ToIP: string(high)}, nil
}
