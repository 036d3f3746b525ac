package mapping

import (
	"net/netip"

	"esconsole/engine/xcontent"
)

// ipKind is an IPv4 or IPv6 address.
//
// Server: org.elasticsearch.index.mapper.IpFieldMapper.
var ipKind = &fieldKind{name: "ip", build: buildIP,
	params: func(c *parserContext) []param {
		return []param{indexParam(true), docValuesParam(true), storeParam(),
			boolParam("ignore_malformed", true, c.opts.Limits.ignoreMalformed()), nullValueParam(), metaParam()}
	}}

func buildIP(b *fieldBuilder, t *FieldType) (valueReader, error) {
	if s, ok := b.get("null_value").(string); ok {
		if ip, err := parseIP(s); err == nil {
			t.null = ip
		} else {
			b.c.warn("Error parsing [%s] as IP in [null_value] on field [%s]); [null_value] will be ignored", s, b.name)
		}
	}
	return ipReader{ignoreMalformed: b.bool("ignore_malformed")}, nil
}

type ipReader struct{ ignoreMalformed bool }

func (r ipReader) read(d *docParser, f *fieldMapper, v xcontent.Value) error {
	t := f.ft
	s, ok, err := d.textOrNull(v)
	if err != nil {
		return err
	}
	ip, _ := t.null.(string)
	if ok {
		if ip, err = parseIP(s); err != nil {
			if r.ignoreMalformed {
				d.ignore(t)
				return nil
			}
			return err
		}
	}
	if ip == "" {
		return nil
	}
	d.add(IndexedField{Type: t, Kind: KindIP, Str: ip})
	if !t.DocValues && (t.Stored || t.Indexed) {
		d.addFieldName(t)
	}
	return nil
}

// ipLabel is an address of 16 bytes as text; "" for none.
func ipLabel(ip string) string {
	a, ok := netip.AddrFromSlice([]byte(ip))
	if !ok {
		return ""
	}
	return a.Unmap().String()
}
