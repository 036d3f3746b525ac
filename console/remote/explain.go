package remote

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net"
	"net/url"
	"strings"
	"syscall"
)

// explain says in words why there is no answer. ctx is the caller's, whose end
// is not the server's fault.
func (b *Backend) explain(ctx context.Context, err error) error {
	var (
		outer    *url.Error
		dns      *net.DNSError
		refused  syscall.Errno
		header   tls.RecordHeaderError
		hostname x509.HostnameError
		untrust  *tls.CertificateVerificationError
	)
	if errors.As(err, &outer) {
		err = outer.Err
	}
	host := b.Host()
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case errors.Is(err, context.DeadlineExceeded):
		return fmt.Errorf("%s did not answer within %v; --timeout allows more", host, b.timeout)
	case errors.As(err, &dns) && dns.IsNotFound:
		return fmt.Errorf("there is no host %s", dns.Name)
	case errors.Is(err, syscall.ECONNREFUSED):
		return fmt.Errorf("%s refuses the connection; is a server running there?", host)
	case errors.As(err, &hostname):
		return fmt.Errorf("the certificate of %s is another host's: %w", host, hostname)
	case errors.As(err, &untrust):
		return fmt.Errorf("the certificate of %s is not trusted: %w; --cacert names a file with its authority", host, untrust.Err)
	case errors.As(err, &header), strings.Contains(err.Error(), "server gave HTTP response to HTTPS client"):
		return fmt.Errorf("%s does not speak https; try --url http://%s", host, host)
	case b.base.Scheme == "http" && (errors.Is(err, io.EOF) || strings.Contains(err.Error(), "malformed HTTP")):
		return fmt.Errorf("%s closed the connection without an answer; does it want https?", host)
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return fmt.Errorf("%s closed the connection in the middle", host)
	case errors.As(err, &refused):
		return fmt.Errorf("%s: %w", host, refused)
	}
	return fmt.Errorf("%s: %w", host, err)
}
