package remote

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io/fs"
	"os"
)

// TLS is what https needs beyond the authorities that the system trusts. All
// of it are names of PEM files.
type TLS struct {
	CACert   string // the authority to trust, in place of the system's
	Cert     string // what this client shows, for servers that want to know
	Key      string // its key; empty: in the same file
	Insecure bool   // trust any certificate
}

func (t TLS) config() (*tls.Config, error) {
	c := &tls.Config{InsecureSkipVerify: t.Insecure} //nolint:gosec // the person asked for it
	if t.CACert != "" {
		pem, err := os.ReadFile(t.CACert)
		if err != nil {
			return nil, fmt.Errorf("--cacert %s: %w", t.CACert, reason(err))
		}
		c.RootCAs = x509.NewCertPool()
		if !c.RootCAs.AppendCertsFromPEM(pem) {
			return nil, fmt.Errorf("--cacert %s: no certificate in PEM is there", t.CACert)
		}
	}
	switch {
	case t.Cert != "":
		key := t.Key
		if key == "" {
			key = t.Cert
		}
		pair, err := tls.LoadX509KeyPair(t.Cert, key)
		if err != nil {
			return nil, fmt.Errorf("--cert %s: %w", t.Cert, reason(err))
		}
		c.Certificates = []tls.Certificate{pair}
	case t.Key != "":
		return nil, errors.New("--key goes with --cert")
	}
	return c, nil
}

// reason leaves out the operation and the name that the message has already.
func reason(err error) error {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		return pe.Err
	}
	return err
}
