package server

import (
	"bytes"
	"errors"
	"io"
	"net"
)

// reader reads a connection by lines and by blocks through a small buffer that
// grows with the longest line.
type reader struct {
	conn    net.Conn
	buf     []byte
	r, w    int   // buf[r:w] is not read yet
	scanned int   // bytes after r known to hold no line feed
	err     error // of the connection, once its bytes are used up; timeouts are not kept

	onWait func() // called by line before it waits, if set
}

const firstBuffer = 2 << 10 // holds most requests; many connections may be idle

var errLineTooLong = errors.New("line too long")

// buffered is the number of bytes that can be had without waiting.
func (r *reader) buffered() int { return r.w - r.r }

// fill waits for more bytes.
func (r *reader) fill() error {
	if r.err != nil {
		return r.err
	}
	if r.r == r.w {
		r.r, r.w, r.scanned = 0, 0, 0
	}
	switch {
	case r.buf == nil:
		r.buf = make([]byte, firstBuffer)
	case r.w < len(r.buf):
	case r.r > 0:
		copy(r.buf, r.buf[r.r:r.w])
		r.r, r.w = 0, r.w-r.r
	default:
		r.buf = append(r.buf, make([]byte, len(r.buf))...)
	}
	n, err := r.conn.Read(r.buf[r.w:])
	r.w += n
	if n > 0 {
		return nil
	}
	if err == nil {
		return io.ErrNoProgress
	}
	if !isTimeout(err) {
		r.err = err
	}
	return err
}

// line reads up to a line feed, which it drops. The result is valid until the
// next read. A line of more than limit bytes is errLineTooLong, as soon as that
// is known.
func (r *reader) line(limit int) ([]byte, error) {
	for {
		unread := r.buf[r.r:r.w]
		if i := bytes.IndexByte(unread[r.scanned:], '\n'); i >= 0 {
			i += r.scanned
			r.scanned = 0
			if i > limit {
				return nil, errLineTooLong
			}
			r.r += i + 1
			return unread[:i], nil
		}
		if len(unread) > limit {
			return nil, errLineTooLong
		}
		r.scanned = len(unread)
		if r.onWait != nil {
			r.onWait()
		}
		if err := r.fill(); err != nil {
			return nil, err
		}
	}
}

// Read implements io.Reader: what is buffered first, then the connection.
func (r *reader) Read(p []byte) (int, error) {
	r.scanned = 0
	if r.r < r.w {
		n := copy(p, r.buf[r.r:r.w])
		r.r += n
		return n, nil
	}
	if r.err != nil {
		return 0, r.err
	}
	n, err := r.conn.Read(p)
	if n > 0 {
		return n, nil
	}
	if err != nil && !isTimeout(err) {
		r.err = err
	}
	return 0, err
}

// shrink gives a buffer back that one long request made grow.
func (r *reader) shrink() {
	if r.r == r.w && len(r.buf) > firstBuffer {
		r.buf, r.r, r.w, r.scanned = nil, 0, 0, 0
	}
}

func isTimeout(err error) bool {
	var t net.Error
	return errors.As(err, &t) && t.Timeout()
}
