package dates

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"io"
	"strings"
	"time"
)

// zoneLines has a line for each set of names: short, short in summer, long, long
// in summer, short and long whatever the season, and the zones that have them.
//
//go:embed zone_names.txt.gz
var zoneLines []byte

// zoneName is a zone by the name that it has in English.
type zoneName struct {
	full, generic bool
	names         map[string]*[6]string // by zone
}

func newZoneName(full, generic bool) zoneName {
	n := zoneName{full: full, generic: generic, names: map[string]*[6]string{}}
	r, err := gzip.NewReader(bytes.NewReader(zoneLines))
	if err != nil {
		return n
	}
	data, _ := io.ReadAll(r)
	for line := range strings.Lines(string(data)) {
		parts := strings.Split(strings.TrimSuffix(line, "\n"), "|")
		names := (*[6]string)(parts[:6])
		for id := range strings.FieldsSeq(parts[6]) {
			n.names[id] = names
		}
	}
	return n
}

// of is the name of a zone at a moment; empty if it has none.
func (n zoneName) of(z *Zone, epochSecond int64) string {
	names := n.names[z.id]
	if z.loc == nil && z.id != "UTC" && z.id != "GMT" || names == nil {
		return ""
	}
	at := 0
	switch {
	case n.generic:
		at = 4
	case n.full:
		at = 2
	}
	switch {
	case n.generic && n.full:
		at++
	case !n.generic && z.loc != nil && time.Unix(epochSecond, 0).In(z.loc).IsDST():
		at++
	}
	return names[at]
}

// parse reads the longest of the names of zones and of their ids.
func (n zoneName) parse(c *parseContext, pos int) int {
	mark := len(c.log)
	end := (zoneID{}).parse(c, pos)
	best, id := max(end, pos), ""
	from, to := 0, 2
	if n.full {
		from, to = 2, 4
	}
	if n.generic {
		from, to = to/2+3, to/2+4
	}
	for zone, names := range n.names {
		for _, name := range names[from:to] {
			next, ok := c.hasPrefix(pos, name)
			if ok && (next > best || next == best && id != "" && zone < id) {
				best, id = next, zone
			}
		}
	}
	if id == "" {
		return end
	}
	c.rollback(mark)
	c.setZone(region(id))
	return best
}

func (n zoneName) format(c *printContext) (bool, error) {
	if name := n.of(c.zone, c.epoch); name != "" {
		c.out = append(c.out, name...)
		return true, nil
	}
	return (zoneID{}).format(c)
}
