package aggs

import (
	"cmp"
	"net/netip"
	"slices"

	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// ipRangeSpec makes a bucket for each of some ranges of addresses.
type ipRangeSpec struct {
	values
	keyed  bool
	ranges []ipRange
}

// ipRange is a range of addresses, its end not included; "" has no end.
type ipRange struct {
	key      string
	from, to string // as they are indexed
}

func parseIPRange(p *parsing, body xcontent.Value) (spec, error) {
	s := &ipRangeSpec{}
	err := read(p.object("ip_range", body), s, valueFields(func(s *ipRangeSpec) *values { return &s.values }, takes{}),
		rangeFields(func(s *ipRangeSpec) *bool { return &s.keyed }, func(s *ipRangeSpec) *[]ipRange { return &s.ranges }, parseOneIPRange))
	if err != nil {
		return nil, err
	}
	return s, s.required(takes{})
}

func parseOneIPRange(v xcontent.Value, _ objectparser.Warn) (ipRange, error) {
	var out ipRange
	var mask string
	if v.Kind() != xcontent.KindObject {
		return out, placedError(v, v.Pos(), "[ranges] must contain objects, but hit a %s", v.Kind())
	}
	for _, f := range v.Fields() {
		text, err := "", error(nil)
		if f.Value.Kind() != xcontent.KindNull {
			if text, err = objectparser.Text(f.Value); err != nil {
				return out, err
			}
		}
		switch f.Key {
		case "key":
			out.key = text
		case "from":
			out.from, err = readIP(text)
		case "to":
			out.to, err = readIP(text)
		case "mask":
			mask = text
		default:
			return out, placedError(v, f.Value.Pos(), "Unexpected ip range parameter: [%s]", f.Key)
		}
		if err != nil {
			return out, err
		}
	}
	if mask != "" {
		return masked(out.key, mask)
	}
	return out, v.Err()
}

func readIP(text string) (string, error) {
	if text == "" {
		return "", nil
	}
	return mapping.ParseIP(text)
}

// masked is the range of the addresses of a network.
func masked(key, mask string) (ipRange, error) {
	from, to, err := mapping.ParseCIDR(mask)
	if err != nil {
		return ipRange{}, err
	}
	out := ipRange{key: cmp.Or(key, mask), from: from}
	if a, _ := netip.AddrFromSlice([]byte(from)); a == netip.IPv6Unspecified() {
		out.from = ""
	}
	last, _ := netip.AddrFromSlice([]byte(to))
	if next := last.Next(); next.IsValid() {
		b := next.As16()
		out.to = string(b[:])
	}
	return out, nil
}

func (s *ipRangeSpec) open(x *Shard, a *agg) (collector, error) {
	src, err := x.source(&s.values, "ip_range", ipKind, ipKind)
	if err != nil {
		return nil, err
	}
	if len(s.ranges) == 0 {
		return nil, eserr.IllegalArgument("No [ranges] specified for the [%s] aggregation", a.name)
	}
	ranges := slices.Clone(s.ranges)
	slices.SortStableFunc(ranges, func(x, y ipRange) int {
		return cmp.Or(compareEnds(x.from, y.from, -1), compareEnds(x.to, y.to, 1))
	})
	heads := make([]head, len(ranges))
	for i := range ranges {
		heads[i] = ranges[i].head(&src.format, s.keyed)
	}
	subs, err := a.subs.open(x)
	return &fixed{a: a, heads: heads, keyed: s.keyed, subs: subs,
		choose: func(l *lucene.Leaf, _ lucene.Scorer) func(int, func(int)) {
			if src.empty() {
				return nil
			}
			texts := src.texts(l)
			return func(doc int, yield func(int)) {
				list := texts(doc)
				for i := range ranges {
					if slices.ContainsFunc(list, func(t string) bool { return t >= ranges[i].from && (ranges[i].to == "" || t < ranges[i].to) }) {
						yield(i)
					}
				}
			}
		}}, err
}

// compareEnds compares ends of ranges; none is before or behind all others.
func compareEnds(a, b string, none int) int {
	switch {
	case a == b:
		return 0
	case a == "":
		return none
	case b == "":
		return -none
	}
	return cmp.Compare(a, b)
}

func (r *ipRange) head(f *format, keyed bool) head {
	text := func(ip string) string {
		if ip == "" {
			return "*"
		}
		return f.text(ip)
	}
	h := head{name: r.key}
	if r.key == "" {
		h.name = text(r.from) + "-" + text(r.to)
	}
	if !keyed {
		h.fields = xcontent.Object{{Key: "key", Value: h.name}}
	}
	if r.from != "" {
		h.fields = h.fields.With("from", f.text(r.from))
	}
	if r.to != "" {
		h.fields = h.fields.With("to", f.text(r.to))
	}
	return h
}
