package mapping

import (
	"time"

	"esconsole/engine/xcontent"
)

// Printed is the value as a search prints it under "fields": numbers as numbers,
// booleans as booleans, dates as texts.
func (f *IndexedField) Printed() any {
	switch {
	case f.Type.Type == "boolean":
		return f.Num == 1
	case f.Type.Type == "date":
		return time.UnixMilli(f.Num).UTC().Format("2006-01-02T15:04:05.000Z")
	case f.Kind == KindLong:
		return f.Num
	case f.Kind == KindDouble:
		return xcontent.Double(f.Float())
	}
	return f.Str
}
