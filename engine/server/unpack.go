package server

import (
	"bufio"
	"compress/flate"
	"compress/gzip"
	"compress/zlib"
	"errors"
	"io"
)

// errPacked says that a body is not what its Content-Encoding says.
var errPacked = errors.New("broken compression")

// unpacker unpacks a gzip or deflate body as the server does: several gzip
// members in a row are one text, a truncated one gives what can be had of it,
// and deflate may come with or without the header of zlib.
type unpacker struct {
	src  *framed
	gzip bool

	buf *bufio.Reader
	zr  io.Reader
	gz  *gzip.Reader
	err error
}

// gzipHeader is the length of the fixed part of a member's header. Less than
// that, at the end, is no member and does not matter.
const gzipHeader = 10

func (u *unpacker) Read(p []byte) (int, error) {
	if u.err != nil {
		return 0, u.err
	}
	if u.buf == nil {
		u.buf = bufio.NewReader(u.src)
		u.err = u.open()
	}
	for u.err == nil {
		n, err := u.zr.Read(p)
		if err == io.EOF && u.gz != nil {
			err = u.nextMember()
		}
		u.err = u.cause(err)
		if n > 0 || len(p) == 0 {
			return n, nil
		}
	}
	return 0, u.err
}

// open reads the header.
func (u *unpacker) open() (err error) {
	if u.gzip {
		return u.nextMember()
	}
	start, err := u.buf.Peek(2)
	switch {
	case err != nil:
	case start[0]&0x78 == 0x78 && (int(start[0])<<8|int(start[1]))%31 == 0:
		u.zr, err = zlib.NewReader(u.buf)
	default:
		u.zr = flate.NewReader(u.buf)
	}
	return u.cause(err)
}

func (u *unpacker) nextMember() (err error) {
	if _, err := u.buf.Peek(gzipHeader); err != nil {
		return u.cause(err)
	}
	if u.gz == nil {
		u.gz, err = gzip.NewReader(u.buf)
	} else {
		err = u.gz.Reset(u.buf)
	}
	if err != nil {
		return u.cause(err)
	}
	u.gz.Multistream(false)
	u.zr = u.gz
	return nil
}

// cause tells the end of the text and errors of the connection from errors of
// the compression.
func (u *unpacker) cause(err error) error {
	switch {
	case err == nil:
		return nil
	case u.src.err != nil && u.src.err != io.EOF:
		return u.src.err
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return io.EOF
	}
	return errPacked
}
