package mapping

import (
	"encoding/base64"
	"net/netip"
	"time"

	"esconsole/engine/xcontent"
)

// Printed is the value as a search and a get print it under "fields": numbers as
// numbers, booleans as booleans, all else as texts.
func (f *IndexedField) Printed() any {
	switch {
	case f.Type.Type == "boolean":
		return f.Num == 1
	case f.Type.Type == "date":
		return time.UnixMilli(f.Num).UTC().Format("2006-01-02T15:04:05.000Z")
	case f.Type.Type == "float", f.Type.Type == "half_float":
		return xcontent.Float(float32(f.Float()))
	}
	switch f.Kind {
	case KindLong:
		return f.Num
	case KindDouble:
		return xcontent.Double(f.Float())
	case KindIP:
		ip, _ := netip.AddrFromSlice([]byte(f.Str))
		return ip.Unmap().String()
	case KindBinary:
		return base64.StdEncoding.EncodeToString([]byte(f.Str))
	}
	return f.Str
}
