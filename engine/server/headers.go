package server

import (
	"bytes"
	"errors"
	"strings"
)

// readHeaders reads header lines up to the empty one. Those of a trailer, where
// keep is not set, are checked and dropped.
func (h *head) readHeaders(r *reader, maxSize int, keep bool) error {
	var slot *values
	open := false // a header was begun, which the next line may continue
	for {
		line, err := r.line(maxSize - h.size)
		if errors.Is(err, errLineTooLong) {
			return tooLong("HTTP header", maxSize)
		}
		if err != nil {
			return err
		}
		line = bytes.TrimSuffix(line, cr)
		h.size += len(line)
		if open && len(line) > 0 && (line[0] == ' ' || line[0] == '\t') {
			h.value = append(append(h.value, ' '), bytes.TrimFunc(line, isJavaBlank)...)
			continue
		}
		if open {
			if err := h.addHeader(slot); err != nil {
				return err
			}
		}
		if len(line) == 0 {
			return nil
		}
		name, value, err := splitHeader(line)
		if err != nil {
			return err
		}
		// The line lies in a buffer that the next line may overwrite.
		h.name, h.value, open = append(h.name[:0], name...), append(h.value[:0], value...), true
		slot = nil
		if keep {
			slot = h.slot(name)
		}
	}
}

// isJavaBlank tells what Java's String.trim drops.
func isJavaBlank(c rune) bool { return c <= ' ' }

// splitHeader cuts a line at its colon.
func splitHeader(line []byte) (name, value []byte, err error) {
	for len(line) > 0 && isSpace(line[0]) {
		line = line[1:]
	}
	name, value, found := bytes.Cut(line, []byte{':'})
	if !found {
		return nil, nil, illegalArgument("No colon found")
	}
	for len(value) > 0 && isSpace(value[0]) {
		value = value[1:]
	}
	for len(value) > 0 && isSpace(value[len(value)-1]) {
		value = value[:len(value)-1]
	}
	return name, value, nil
}

// addHeader checks the header just read and adds its value to where it belongs,
// if anywhere.
func (h *head) addHeader(to *values) error {
	if err := checkName(h.name); err != nil {
		return err
	}
	if err := checkValue(h.value); err != nil {
		return err
	}
	if to == nil {
		return nil
	}
	// The array behind the slice still has the values of earlier requests: most
	// clients send the same ones each time, and need no new string then.
	n := len(*to)
	if n == cap(*to) {
		*to = append(*to, text(h.value))
		return nil
	}
	*to = (*to)[:n+1]
	if string(h.value) != (*to)[n] {
		(*to)[n] = text(h.value)
	}
	return nil
}

// slot is where the values of a header go; nil if it does not matter.
func (h *head) slot(name []byte) *values {
	is := func(want string) bool { return len(name) == len(want) && strings.EqualFold(string(name), want) }
	switch len(name) {
	case 4:
		if is("host") {
			return &h.host
		}
	case 6:
		switch {
		case is("accept"):
			return &h.accept
		case is("expect"):
			return &h.expect
		case is("origin"):
			return &h.origin
		}
	case 10:
		if is("connection") {
			return &h.connection
		}
	case 11:
		if is("x-opaque-id") {
			return &h.opaqueID
		}
	case 12:
		if is("content-type") {
			return &h.contentType
		}
	case 13:
		if is("authorization") {
			return &h.authority
		}
	case 14:
		switch {
		case is("content-length"):
			return &h.contentLength
		case is("sec-fetch-site"):
			return &h.fetchSite
		}
	case 15:
		if is("accept-encoding") {
			return &h.acceptEncoding
		}
	case 16:
		if is("content-encoding") {
			return &h.contentEncoding
		}
	case 17:
		if is("transfer-encoding") {
			return &h.transferEncoding
		}
	}
	return nil
}

// checkName refuses what the server's DefaultHttpHeaders refuses in a name.
func checkName(name []byte) error {
	if len(name) == 0 {
		return illegalArgument("empty headers are not allowed []")
	}
	for _, c := range name {
		switch {
		case c >= 0x80:
			return illegalArgument("a header name cannot contain non-ASCII character: " + text([]byte{c}))
		case c <= ' ' && (c == 0 || c == ' ' || '\t' <= c && c <= '\r'), c == ',', c == ':', c == ';', c == '=':
			return illegalArgument(`a header name cannot contain the following prohibited characters: =,;: \t\r\n\v\f: ` + string(rune(c)))
		}
	}
	return nil
}

// checkValue refuses what the server's DefaultHttpHeaders refuses in a value;
// a line feed can not get here.
func checkValue(value []byte) error {
	for i, c := range value {
		switch c {
		case 0:
			return illegalArgument("a header value contains a prohibited character '\x00': " + text(value))
		case '\v':
			return illegalArgument(`a header value contains a prohibited character '\v': ` + text(value))
		case '\f':
			return illegalArgument(`a header value contains a prohibited character '\f': ` + text(value))
		case '\r':
			if i == len(value)-1 {
				return illegalArgument(`a header value must not end with '\r' or '\n':` + text(value))
			}
			return illegalArgument(`only '\n' is allowed after '\r': ` + text(value))
		}
	}
	return nil
}
