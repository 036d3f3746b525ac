package cmd

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"os/signal"
	"sync"
	"syscall"

	"github.com/spf13/cobra"

	"esconsole/console/lesson"
	"esconsole/engine"
	"esconsole/engine/server"
)

// serveOptions are the flags of serve.
type serveOptions struct {
	listen      string
	allowRemote bool
	token       string
	hosts       []string
}

func (a *app) serveCommand() *cobra.Command {
	var o serveOptions
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Answer over HTTP, as a small Elasticsearch",
		Long: `Answer over HTTP, as a small Elasticsearch for clients and tests. Everything is
kept in memory and gone at the end. One line says the URL as soon as
connections are accepted; Ctrl-C stops after the running requests.

Only programs of this machine are answered, and no web page of another site.
Other machines are let in with --allow-remote and a token.`,
		Example: `  esconsole serve
  esconsole serve --listen 127.0.0.1:0 --nodes 2`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return a.serve(cmd.Context(), o) },
	}
	cmd.Flags().StringVar(&o.listen, "listen", "127.0.0.1:9200", "`address` to listen on; port 0 takes a free one")
	cmd.Flags().BoolVar(&o.allowRemote, "allow-remote", false, "listen on an address that other machines can reach; needs a token")
	cmd.Flags().StringVar(&o.token, "token", os.Getenv("ESCONSOLE_TOKEN"), "`secret` that requests carry as Bearer token or Basic password (default $ESCONSOLE_TOKEN)")
	cmd.Flags().Lookup("token").DefValue = ""
	cmd.Flags().StringSliceVar(&o.hosts, "host", nil, "further `name` that requests may use for this server")
	return cmd
}

func (a *app) serve(ctx context.Context, o serveOptions) error {
	e, err := engine.Open(a.flags.options(a.flags.shape(lesson.Engine{})))
	if err != nil {
		return err
	}
	defer e.Close()
	ctx, stop := signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM)
	defer stop()
	ln, err := net.Listen("tcp", o.listen)
	if err != nil {
		return &failure{err}
	}
	go tuneGC(ctx)
	s := server.New(e, server.Options{AllowRemote: o.allowRemote, Token: o.token, Hosts: o.hosts,
		Log: slog.New(slog.NewTextHandler(a.err, nil))})
	if err := s.Serve(ctx, &announcer{Listener: ln, out: a.out}); err != nil {
		return &failure{err}
	}
	return nil
}

// announcer prints the URL of a listener once connections are accepted, so not
// if the server refuses its address.
type announcer struct {
	net.Listener
	out  io.Writer
	once sync.Once
}

// Accept implements net.Listener.
func (l *announcer) Accept() (net.Conn, error) {
	l.once.Do(func() { fmt.Fprintf(l.out, "http://%s\n", l.Addr()) })
	return l.Listener.Accept()
}
