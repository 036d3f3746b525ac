package server

import (
	"errors"
	"io"
	"math"
	"net/http"
	"strconv"
	"strings"
	"time"

	"esconsole/engine/eserr"
	"esconsole/engine/units"
)

// framing says where a body ends.
type framing struct {
	chunked bool
	length  int64 // of a body that is not chunked; 0 without one
}

// framing reads the headers that say how long the body is. Chunked wins over a
// length, as with the server.
func (h *head) framing() (framing, error) {
	var f framing
	if len(h.contentLength) > 1 && h.version == http11 {
		return f, illegalArgument("Multiple Content-Length headers found")
	}
	if len(h.contentLength) > 0 {
		n, err := javaLong(h.contentLength[0])
		if err != nil {
			return f, err
		}
		// The server waits forever for a body of negative length.
		if f.length = n; n < 0 {
			return f, illegalArgument("invalid Content-Length [" + h.contentLength[0] + "]")
		}
	}
	for _, v := range h.transferEncoding {
		if strings.EqualFold(v, "chunked") {
			return framing{chunked: true}, nil
		}
	}
	return f, nil
}

// javaLong is Long.parseLong.
func javaLong(s string) (int64, error) {
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil {
		return 0, refuse("number_format_exception", `For input string: "`+s+`"`)
	}
	return n, nil
}

// errTooLarge says that a body exceeds Options.MaxBody.
var errTooLarge = errors.New("body too large")

// busyError says that all bodies together would exceed Options.MaxInFlight.
type busyError struct{ wanted int64 }

func (e *busyError) Error() string { return "too many bytes in flight" }

// framed reads the bytes of one body as they are sent, and ends with io.EOF.
type framed struct {
	c       *conn
	chunked bool
	left    int64 // of the body or of the current chunk
	begun   time.Time
	got     int64
	err     error
}

func (c *conn) newFramed(f framing) *framed {
	return &framed{c: c, chunked: f.chunked, left: f.length, begun: time.Now()}
}

func (b *framed) Read(p []byte) (int, error) {
	if b.err != nil {
		return 0, b.err
	}
	if b.left == 0 {
		if b.err = b.next(); b.err != nil {
			return 0, b.err
		}
	}
	if int64(len(p)) > b.left {
		p = p[:b.left]
	}
	b.deadline()
	n, err := b.c.in.Read(p)
	b.left -= int64(n)
	b.got += int64(n)
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	if err != nil {
		b.err = &lost{err}
	}
	if b.chunked && b.left == 0 && b.err == nil {
		b.err = b.endChunk()
	}
	return n, b.err
}

// lost says that the connection broke within a body, as opposed to what a
// decompressor says of its bytes.
type lost struct{ error }

func (l *lost) Unwrap() error { return l.error }

// deadline gives the client time for a body, more of it the more it has sent.
func (b *framed) deadline() {
	if b.c.in.buffered() == 0 {
		b.c.readBy(b.begun.Add(b.c.s.opts.BodyTimeout + time.Duration(b.got>>14)*time.Second))
	}
}

// next goes to the next chunk. The end of the body is io.EOF.
func (b *framed) next() error {
	if !b.chunked {
		return io.EOF
	}
	b.deadline()
	maxLine := b.c.s.opts.MaxLine
	line, err := b.c.in.line(maxLine)
	if errors.Is(err, errLineTooLong) {
		return tooLong("An HTTP line", maxLine)
	}
	if err != nil {
		return &lost{err}
	}
	if b.left, err = chunkSize(line); err != nil || b.left > 0 {
		return err
	}
	if err := b.c.head.readHeaders(&b.c.in, b.c.s.opts.MaxHeader, false); err != nil {
		if bad := (*badRequest)(nil); errors.As(err, &bad) {
			return err
		}
		return &lost{err}
	}
	return io.EOF
}

// chunkSize reads the line before a chunk. A negative size, at which the server
// closes the connection, is refused like other wrong ones.
func chunkSize(line []byte) (int64, error) {
	s := strings.TrimFunc(text(line), isJavaBlank)
	if i := strings.IndexFunc(s, func(c rune) bool { return c == ';' || isSpace(byte(c)) || isControl(byte(c)) }); i >= 0 {
		s = s[:i]
	}
	n, err := strconv.ParseInt(s, 16, 64)
	if err != nil || n > math.MaxInt32 || n < 0 {
		return 0, refuse("number_format_exception", `For input string: "`+s+`" under radix 16`)
	}
	return n, nil
}

// endChunk skips everything up to the line feed after a chunk.
func (b *framed) endChunk() error {
	for {
		b.deadline()
		rest := b.c.in.buf[b.c.in.r:b.c.in.w]
		for i, c := range rest {
			if c == '\n' {
				b.c.in.r += i + 1
				return nil
			}
		}
		b.c.in.r = b.c.in.w
		if err := b.c.in.fill(); err != nil {
			return &lost{err}
		}
	}
}

// packing is how the body is compressed: gzip, deflate or not. Other encodings,
// and lists of them, are left to the backend.
func (h *head) packing() string {
	switch encoding := strings.ToLower(h.contentEncoding.first()); encoding {
	case "gzip", "deflate":
		return encoding
	case "x-gzip", "x-deflate":
		return encoding[2:]
	}
	return ""
}

// firstBlock is what a body gets before any of it was seen, whatever length the
// client promises.
const firstBlock = 64 << 10

// promisedBlock is up to what length a body gets all the memory that the client
// promises to fill, once firstBlock of it was seen. Others get twice what was seen.
const promisedBlock = 4 << 20

// readBody reads a body, unpacked. The bytes are new: the backend may keep them.
// held is what counts against Options.MaxInFlight until the answer is sent.
func (c *conn) readBody(f framing) (body []byte, held int64, err error) {
	if !f.chunked && f.length == 0 {
		return nil, 0, nil
	}
	packing := c.head.packing()
	if !f.chunked && packing == "" && f.length <= firstBlock {
		return c.readSmall(int(f.length))
	}
	src := c.newFramed(f)
	var in io.Reader = src
	limit, second := c.s.opts.MaxBody, int64(0)
	if packing != "" {
		in = &unpacker{src: src, gzip: packing == "gzip"}
	} else if !f.chunked {
		limit = f.length // which is not above it
		if f.length <= promisedBlock {
			second = f.length + 1
		}
	}
	body, held, err = c.collect(in, limit, second)
	if err == nil && src.err == nil {
		_, err = io.Copy(io.Discard, src) // what follows a packed body
	}
	return body, held, err
}

// readSmall reads a plain body of known, small length in one piece.
func (c *conn) readSmall(n int) ([]byte, int64, error) {
	if err := c.s.hold(int64(n)); err != nil {
		return nil, 0, err
	}
	body := make([]byte, n)
	got := copy(body, c.in.buf[c.in.r:c.in.w])
	c.in.r += got
	c.in.scanned = 0
	if got < n {
		c.readBy(time.Now().Add(c.s.opts.BodyTimeout))
		if _, err := io.ReadFull(&c.in, body[got:]); err != nil {
			return nil, int64(n), &lost{err}
		}
	}
	return body, int64(n), nil
}

// collect reads all of in, in memory that grows as bytes come: from firstBlock to
// second at least.
func (c *conn) collect(in io.Reader, limit, second int64) (body []byte, held int64, err error) {
	for {
		if len(body) == cap(body) {
			// One byte more than allowed, to see that there is one.
			size := min(firstBlock, limit+1)
			if cap(body) > 0 {
				size = min(max(2*int64(cap(body)), second), limit+1)
			}
			if err := c.s.hold(size - held); err != nil {
				return nil, held, err
			}
			held = size
			grown := make([]byte, len(body), size)
			copy(grown, body)
			body = grown
		}
		n, err := in.Read(body[len(body):cap(body)])
		body = body[:len(body)+n]
		switch {
		case int64(len(body)) > limit:
			return nil, held, errTooLarge
		case err == io.EOF:
			return body, held, nil
		case err != nil:
			return nil, held, err
		}
	}
}

// hold counts bytes of bodies that are in memory.
func (s *Server) hold(n int64) error {
	if wanted := s.inFlight.Add(n); wanted > s.opts.MaxInFlight {
		s.inFlight.Add(-n)
		return &busyError{wanted}
	}
	return nil
}

func (s *Server) release(n int64) {
	if n > 0 {
		s.inFlight.Add(-n)
	}
}

// busy is the error of a request whose body would be too much for memory: the
// server's in-flight breaker.
func (s *Server) busy(wanted int64) *eserr.Error {
	limit := s.opts.MaxInFlight
	e := eserr.New(http.StatusTooManyRequests, "circuit_breaking_exception",
		"[in_flight_requests] Data too large, data for [<http_request>] would be [%d/%s], which is larger than the limit of [%d/%s]",
		wanted, units.Bytes(wanted), limit, units.Bytes(limit))
	return e.With("bytes_wanted", wanted).With("bytes_limit", limit).With("durability", "TRANSIENT")
}
