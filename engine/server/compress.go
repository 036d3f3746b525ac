package server

import (
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"io"
	"strconv"
	"strings"
	"sync"
)

// pools keep memory between answers.
type pools struct {
	out  sync.Pool // *[]byte
	gzip sync.Pool // *gzip.Writer
	zlib sync.Pool // *zlib.Writer
}

// compressionLevel is http.compression_level.
const compressionLevel = 3

// encodingFor is the Content-Encoding that Accept-Encoding asks for: "gzip",
// "deflate" or none.
//
// Server: io.netty.handler.codec.http.HttpContentCompressor.
func encodingFor(accept values) string {
	if len(accept) == 0 {
		return ""
	}
	star, gz, deflate := float32(-1), float32(-1), float32(-1)
	for part := range strings.SplitSeq(strings.Join(accept, ","), ",") {
		q := float32(1)
		if i := strings.IndexByte(part, '='); i >= 0 {
			f, err := strconv.ParseFloat(strings.TrimSpace(part[i+1:]), 32)
			if err != nil {
				f = 0
			}
			q = float32(f)
		}
		switch {
		case strings.Contains(part, "*"):
			star = q
		case strings.Contains(part, "gzip") && q > gz:
			gz = q
		case strings.Contains(part, "deflate") && q > deflate:
			deflate = q
		}
	}
	switch {
	case (gz > 0 || deflate > 0) && gz >= deflate:
		return "gzip"
	case gz > 0 || deflate > 0:
		return "deflate"
	case star > 0 && gz == -1:
		return "gzip"
	case star > 0 && deflate == -1:
		return "deflate"
	}
	return ""
}

// compress packs a body.
func (p *pools) compress(encoding string, body []byte) []byte {
	var out bytes.Buffer
	out.Grow(len(body)/4 + 64)
	var w io.WriteCloser
	if encoding == "gzip" {
		z, ok := p.gzip.Get().(*gzip.Writer)
		if !ok {
			z, _ = gzip.NewWriterLevel(nil, compressionLevel) // fails for wrong levels only
		}
		defer p.gzip.Put(z)
		z.Reset(&out)
		w = z
	} else {
		z, ok := p.zlib.Get().(*zlib.Writer)
		if !ok {
			z, _ = zlib.NewWriterLevel(nil, compressionLevel)
		}
		defer p.zlib.Put(z)
		z.Reset(&out)
		w = z
	}
	// A bytes.Buffer takes everything.
	_, _ = w.Write(body)
	_ = w.Close()
	return out.Bytes()
}
