package server

import (
	"bytes"
	"errors"
	"regexp"
	"strconv"
	"strings"

	"esconsole/engine/eserr"
)

// head is the first part of a request: its line and the headers that matter
// here or to the engine.
type head struct {
	version string // HTTP/1.1, HTTP/1.0 or what else the client says
	method  string
	target  string // as sent; bytes beyond ASCII are Latin-1, here in UTF-8

	host, origin         values
	contentType, accept  values
	connection           values
	expect               values
	contentLength        values
	transferEncoding     values
	contentEncoding      values
	acceptEncoding       values
	opaqueID             values
	fetchSite, authority values // Sec-Fetch-Site, Authorization

	size        int    // of all header lines so far, without line ends
	name, value []byte // of the header being read, kept for their memory
}

// values are those of one header, in their order.
type values []string

func (v values) first() string {
	if len(v) == 0 {
		return ""
	}
	return v[0]
}

// The versions that keep a connection open, unless told otherwise.
const (
	http10 = "HTTP/1.0"
	http11 = "HTTP/1.1"
)

// badRequest is why a request can not be read. After it nothing more can be read
// from the connection.
type badRequest struct{ cause *eserr.Error }

func (e *badRequest) Error() string { return e.cause.Error() }

// refuse words a mistake as the server's decoder does: the Java exception
// typ with a reason.
func refuse(typ, reason string) error {
	return &badRequest{&eserr.Error{Status: 400, Type: typ, Reason: reason, Plain: true}}
}

func illegalArgument(reason string) error { return refuse("illegal_argument_exception", reason) }

func tooLong(what string, limit int) error {
	return refuse("too_long_frame_exception", what+" is larger than "+strconv.Itoa(limit)+" bytes.")
}

// readHead reads a request up to its body. If the error is a *badRequest, h
// holds what was understood: for a bad request line a GET of /bad-request with
// HTTP/1.0, as the server takes it for.
//
// Server: io.netty.handler.codec.http.HttpObjectDecoder.
func (h *head) readHead(r *reader, maxLine, maxHeader int) error {
	h.reset()
	line, err := r.requestLine(maxLine)
	if errors.Is(err, errLineTooLong) {
		err = tooLong("An HTTP line", maxLine)
	}
	if err == nil {
		err = h.parseLine(line)
	}
	if err != nil {
		h.version, h.method, h.target = http10, "GET", "/bad-request"
		return err
	}
	return h.readHeaders(r, maxHeader, true)
}

func (h *head) reset() {
	*h = head{
		host: h.host[:0], origin: h.origin[:0], contentType: h.contentType[:0], accept: h.accept[:0],
		connection: h.connection[:0], expect: h.expect[:0], contentLength: h.contentLength[:0],
		transferEncoding: h.transferEncoding[:0], contentEncoding: h.contentEncoding[:0], acceptEncoding: h.acceptEncoding[:0],
		opaqueID: h.opaqueID[:0], fetchSite: h.fetchSite[:0], authority: h.authority[:0],
		name: h.name[:0], value: h.value[:0],
	}
}

// requestLine is the first line of a request. Blank space and control
// characters before it are skipped, but count.
func (r *reader) requestLine(limit int) ([]byte, error) {
	for limit >= 0 {
		line, err := r.line(limit)
		if err != nil {
			return nil, err
		}
		start := bytes.TrimLeftFunc(line, func(c rune) bool { return isControl(byte(c)) || isSpace(byte(c)) })
		if len(start) > 0 {
			return bytes.TrimSuffix(start, cr), nil
		}
		limit -= len(line) + 1
	}
	return nil, errLineTooLong
}

var cr = []byte{'\r'}

// parseLine reads method, target and version. Anything after the second gap is
// the version.
func (h *head) parseLine(line []byte) error {
	method, rest, err := word(line)
	if err != nil {
		return err
	}
	target, rest, err := word(rest)
	if err != nil {
		return err
	}
	if h.version, err = version(bytes.TrimRightFunc(rest, func(c rune) bool { return isSpace(byte(c)) })); err != nil {
		return err
	}
	if h.method, err = methodName(method); err != nil {
		return err
	}
	h.target = text(target)
	return nil
}

// word splits off a word and the gap after it.
func word(b []byte) (w, rest []byte, err error) {
	end := 0
	for end < len(b) && !isGap(b[end]) {
		end++
	}
	next := end
	for next < len(b) && isGap(b[next]) {
		next++
	}
	if next < len(b) && isSpace(b[next]) {
		return nil, nil, illegalArgument("Invalid separator")
	}
	return b[:end], b[next:], nil
}

// isGap tells what may stand between the words of a request line.
func isGap(c byte) bool { return c == ' ' || c == '\t' || c == '\v' || c == '\f' || c == '\r' }

var versionForm = regexp.MustCompile(`^\S+/[0-9]+\.[0-9]+$`)

func version(b []byte) (string, error) {
	switch {
	case string(b) == http11:
		return http11, nil
	case string(b) == http10:
		return http10, nil
	case len(b) == 0:
		return "", illegalArgument("text is empty (possibly HTTP/0.9)")
	}
	v := strings.ToUpper(strings.TrimSpace(text(b)))
	if !versionForm.MatchString(v) {
		return "", illegalArgument("invalid version format: " + v)
	}
	return v, nil
}

func methodName(b []byte) (string, error) {
	for _, m := range [...]string{"GET", "PUT", "POST", "DELETE", "HEAD"} {
		if string(b) == m {
			return m, nil
		}
	}
	for _, c := range b {
		if isControl(c) || isSpace(c) {
			return "", illegalArgument("invalid character in name")
		}
	}
	return text(b), nil
}

// text makes a string of bytes that are Latin-1.
func text(b []byte) string {
	for _, c := range b {
		if c >= 0x80 {
			r := make([]rune, len(b))
			for i, c := range b {
				r[i] = rune(c)
			}
			return string(r)
		}
	}
	return string(b)
}

// isControl is Java's Character.isISOControl for Latin-1.
func isControl(c byte) bool { return c < 0x20 || 0x7f <= c && c <= 0x9f }

// isSpace is Java's Character.isWhitespace for Latin-1.
func isSpace(c byte) bool { return c == ' ' || '\t' <= c && c <= '\r' || 0x1c <= c && c <= 0x1f }
