package dates

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"io"
	"iter"
	"strings"
	"time"
)

// zoneLines has a line for each set of names: short, short in summer, long, long
// in summer, short and long whatever the season, and the zones that have them.
//
//go:embed zone_names.txt.gz
var zoneLines []byte

// textLines has a line for each zone that is read from names, its own among them:
// whether they are short (0) or long (1), the zone, the names. One of several zones
// of a name stands for all.
//
//go:embed zone_texts.txt.gz
var textLines []byte

// zoneName is a zone by the name that it has where no language is given.
type zoneName struct {
	full, generic bool
	names         map[string]*[6]string // by zone
	zones         map[string]string     // by name
}

func newZoneName(full, generic bool) zoneName {
	n := zoneName{full: full, generic: generic, names: map[string]*[6]string{}, zones: map[string]string{}}
	for parts := range fieldLines(zoneLines) {
		names := (*[6]string)(parts[:6])
		for id := range strings.FieldsSeq(parts[6]) {
			n.names[id] = names
		}
	}
	kind := byte('0')
	if full {
		kind++
	}
	for parts := range fieldLines(textLines) {
		if parts[0][0] != kind {
			continue
		}
		for name := range strings.SplitSeq(parts[2], ";") {
			n.zones[name] = parts[1]
		}
	}
	return n
}

// fieldLines gives the lines of a compressed table, cut at |.
func fieldLines(compressed []byte) iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		r, err := gzip.NewReader(bytes.NewReader(compressed))
		if err != nil {
			return
		}
		data, _ := io.ReadAll(r)
		for line := range strings.Lines(string(data)) {
			if !yield(strings.Split(strings.TrimSuffix(line, "\n"), "|")) {
				return
			}
		}
	}
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
	if rest, ok := c.hasPrefix(pos, "UTC"); ok && rest < len(c.text) && c.text[rest] != '+' && c.text[rest] != '-' {
		c.setZone(region("Etc/UTC"))
		return rest
	}
	if c.is(pos, '+') || c.is(pos, '-') || c.is(pos, 'U') && c.is(pos+1, 'T') || c.is(pos, 'G') && c.is(pos+1, 'M') && c.is(pos+2, 'T') {
		return zoneID{}.parse(c, pos)
	}
	best, zone := pos, ""
	for name, id := range n.zones {
		if next, ok := c.hasPrefix(pos, name); ok && next > best {
			best, zone = next, id
		}
	}
	if zone == "" && c.is(pos, 'Z') {
		c.setZone(UTC)
		return pos + 1
	}
	if zone == "" {
		return ^pos
	}
	c.setZone(region(zone))
	return best
}

func (n zoneName) format(c *printContext) (bool, error) {
	if name := n.of(c.zone, c.epoch); name != "" {
		c.out = append(c.out, name...)
		return true, nil
	}
	return (zoneID{}).format(c)
}
