package cmd

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"os/signal"
	"strings"
	"time"

	"github.com/spf13/pflag"
	"github.com/tidwall/gjson"

	"esconsole/console/remote"
	"esconsole/console/render"
	"esconsole/engine"
)

// remoteFlags say which server is to answer, and how it is asked. Secrets may
// come from the environment, where no list of processes shows them.
type remoteFlags struct {
	url                  string
	profile              string
	password             string // of the profile
	against              bool   // the server is asked beside the engine in this program
	user, apiKey, bearer string
	tls                  remote.TLS
	timeout              time.Duration
	readOnly             bool

	sets []*pflag.FlagSet // one of each command that has them
}

// defaultTimeout is how long Kibana waits for an answer.
const defaultTimeout = 30 * time.Second

func (f *remoteFlags) register(set *pflag.FlagSet) {
	set.StringVar(&f.url, "url", "", "ask the server at this `URL` instead of the engine in this program")
	set.StringVar(&f.profile, "profile", "", "ask the server of this `name` in the file with defaults")
	f.registerLogin(set)
}

// registerLogin registers those that say how the server is asked.
func (f *remoteFlags) registerLogin(set *pflag.FlagSet) {
	set.StringVar(&f.user, "user", "", "user to log in as, `name` or name:password (password default $ESCONSOLE_PASSWORD)")
	set.StringVar(&f.apiKey, "api-key", "", "API `key` to log in with (default $ESCONSOLE_API_KEY)")
	set.StringVar(&f.bearer, "bearer", "", "`token` to log in with (default $ESCONSOLE_TOKEN)")
	set.StringVar(&f.tls.CACert, "cacert", "", "trust the authority in this PEM `file`")
	set.StringVar(&f.tls.Cert, "cert", "", "show the server the certificate in this PEM `file`")
	set.StringVar(&f.tls.Key, "key", "", "PEM `file` with the key of --cert (default the same)")
	set.BoolVar(&f.tls.Insecure, "insecure", false, "trust any certificate")
	set.DurationVar(&f.timeout, "timeout", defaultTimeout, "how long to wait for an answer; 0 is for ever")
	set.BoolVar(&f.readOnly, "read-only", false, "send nothing that could change something")
	f.sets = append(f.sets, set)
}

// registerAgainst registers those that say which server to compare with.
func (f *remoteFlags) registerAgainst(set *pflag.FlagSet) {
	f.registerLogin(set)
	set.StringVar(&f.url, "against", "", "compare with the server at this `URL`, or of this profile")
}

// check refuses flags that go with --url without it, and those that shape an
// engine of this program with it.
func (f *remoteFlags) check(all *pflag.FlagSet) error {
	if f.url != "" {
		if f.against {
			return nil
		}
		for _, name := range []string{"compat", "nodes"} {
			if all.Changed(name) {
				return fmt.Errorf("--%s is about the engine in this program; with --url a server answers as it is", name)
			}
		}
		return nil
	}
	for _, name := range []string{"url", "user", "api-key", "bearer", "cacert", "cert", "key", "insecure", "timeout", "read-only"} {
		for _, set := range f.sets {
			switch {
			case !set.Changed(name):
			case name == "url":
				return errors.New("--url is empty")
			default:
				return fmt.Errorf("--%s goes with --url", name)
			}
		}
	}
	return nil
}

// open prepares for the server.
func (f *remoteFlags) open() (*remote.Backend, error) {
	b, err := remote.New(remote.Options{URL: f.url, Login: f.login(), TLS: f.tls, Timeout: f.timeout, ReadOnly: f.readOnly})
	if err != nil {
		return nil, fmt.Errorf("--url: %w", err)
	}
	return b, nil
}

// login is what the command line says. If it says nothing, the environment does.
func (f *remoteFlags) login() remote.Login {
	l := remote.Login{APIKey: f.apiKey, Bearer: f.bearer}
	user, password, given := strings.Cut(f.user, ":")
	l.User, l.Password = user, password
	if !given {
		l.Password = cmp.Or(f.password, os.Getenv("ESCONSOLE_PASSWORD"))
	}
	if f.user == "" && f.apiKey == "" && f.bearer == "" && !strings.Contains(f.url, "@") {
		l.APIKey = os.Getenv("ESCONSOLE_API_KEY")
		l.Bearer = os.Getenv("ESCONSOLE_TOKEN")
	}
	return l
}

// greetTimeout is how long the server is waited for before the first prompt.
const greetTimeout = 5 * time.Second

// greet asks the server what it is, for the first line of the console:
// "Elasticsearch 7.10.2 at localhost:9200".
func (a *app) greet(p *render.Printer) string {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	ctx, cancel := context.WithTimeout(ctx, greetTimeout)
	defer cancel()
	host := a.server.Host()
	resp, err := a.server.Do(ctx, engine.Request{Method: http.MethodGet, Path: "/"})
	about := host
	switch {
	case ctx.Err() != nil:
		p.Complain(host + " does not answer")
	case err != nil:
		p.Complain(err.Error())
	case resp.Status != http.StatusOK:
		p.Complain(fmt.Sprintf("%s answers %d %s", host, resp.Status, http.StatusText(resp.Status)))
	default:
		about = serverName(resp.Body) + " at " + host
	}
	if a.flags.remote.readOnly {
		about += ", read-only"
	}
	return render.Safe(about)
}

// serverName is "Elasticsearch 7.10.2" or "OpenSearch 2.11.0".
func serverName(info []byte) string {
	version := gjson.GetBytes(info, "version.number")
	switch {
	case !version.Exists():
		return "a server"
	case gjson.GetBytes(info, "version.distribution").String() == "opensearch":
		return "OpenSearch " + version.String()
	}
	return "Elasticsearch " + version.String()
}
