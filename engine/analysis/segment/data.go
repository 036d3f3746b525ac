package segment

import (
	"bytes"
	"compress/flate"
	"embed"
	"encoding/binary"
	"io"
)

//go:embed data
var files embed.FS

// reader reads a data file. The files are part of the program: damage to them
// cannot occur.
type reader struct{ data []byte }

func open(name string) *reader {
	packed, err := files.ReadFile("data/" + name + ".bin")
	if err != nil {
		return &reader{}
	}
	data, err := io.ReadAll(flate.NewReader(bytes.NewReader(packed)))
	if err != nil {
		return &reader{}
	}
	return &reader{data}
}

func (r *reader) number() int {
	v, n := binary.Uvarint(r.data)
	r.data = r.data[max(n, 0):]
	return int(v)
}

func (r *reader) bytes(n int) []byte {
	out := r.data[:n]
	r.data = r.data[n:]
	return out
}

// ranges reads a map of all characters.
func (r *reader) ranges() categoryMap {
	var m categoryMap
	at := rune(0)
	for n := r.number(); n > 0; n-- {
		at += rune(r.number())
		m.starts, m.values = append(m.starts, at), append(m.values, uint16(r.number()))
	}
	for i := range m.low {
		m.low[i] = m.find(rune(i))
	}
	return m
}
