package dates

import (
	"encoding/binary"
	"strings"
	"time"
)

// systemV are the zones of Java's database that follow the rules of System V
// before they were those of a country: fixed ones, and ones with daylight saving
// time from the last Sunday of April to that of October.
var systemV = map[string]string{
	"AST4": "", "EST5": "", "CST6": "", "MST7": "", "PST8": "", "YST9": "", "HST10": "",
	"AST4ADT": summers, "EST5EDT": summers, "CST6CDT": summers, "MST7MDT": summers, "PST8PDT": summers, "YST9YDT": summers,
}

const summers = ",M4.5.0,M10.5.0"

// systemVZone is a zone of that name; nil if there is none.
func systemVZone(id string) *time.Location {
	name, ok := strings.CutPrefix(id, "SystemV/")
	rule, known := systemV[name]
	if !ok || !known {
		return nil
	}
	loc, err := time.LoadLocationFromTZData(id, zoneFile(name+rule))
	if err != nil {
		return nil
	}
	return loc
}

// zoneFile is a zone file (RFC 8536) that has nothing but a rule.
func zoneFile(rule string) []byte {
	header := func(changes, types, chars uint32) []byte {
		b := append([]byte("TZif2"), make([]byte, 15)...)
		for _, n := range []uint32{0, 0, 0, changes, types, chars} {
			b = binary.BigEndian.AppendUint32(b, n)
		}
		return b
	}
	b := append(header(0, 0, 0), header(1, 1, 1)...)
	start := int64(-1) << 59
	b = binary.BigEndian.AppendUint64(b, uint64(start))
	b = append(b, 0)                   // the type of the first change
	b = append(b, 0, 0, 0, 0, 0, 0, 0) // the type: no offset, no daylight saving, an empty name
	return append(b, "\n"+rule+"\n"...)
}
