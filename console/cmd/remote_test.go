package cmd

import (
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// other is a server elsewhere.
type other struct {
	*httptest.Server
	stuck chan struct{} // has one for each request that gets no answer
}

// elsewhere is a server that says what it was asked, and answers 401 unless it
// is told who asks.
func elsewhere(t *testing.T) other {
	t.Helper()
	stuck := make(chan struct{}, 10)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		who := r.Header.Get("Authorization")
		switch {
		case who == "":
			w.WriteHeader(http.StatusUnauthorized)
			io.WriteString(w, `{ "status" : 401 }`+"\n")
		case r.URL.Path == "/":
			io.WriteString(w, `{ "version" : { "distribution" : "opensearch", "number" : "2.11.0" } }`+"\n")
		case r.URL.Path == "/_stuck":
			stuck <- struct{}{}
			<-r.Context().Done()
		default:
			scheme, _, _ := strings.Cut(who, " ")
			io.WriteString(w, `{ "asked" : "`+r.Method+" "+r.URL.Path+`", "scheme" : "`+scheme+`" }`+"\n")
		}
	}))
	t.Cleanup(s.Close)
	return other{s, stuck}
}

func TestRemote(t *testing.T) {
	s := elsewhere(t)
	host := strings.TrimPrefix(s.URL, "http://")
	script := filepath.Join(t.TempDir(), "a.es")
	if err := os.WriteFile(script, []byte("#@ engine compat=5 nodes=2\nPUT a\n#@ expect 200 asked~PUT\n\nGET b\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	password := map[string]string{"ESCONSOLE_PASSWORD": "hunter2"}
	tests := []struct {
		args   string
		env    map[string]string
		status int
		out    string
		err    string
	}{
		{"--url <url> -c GET|a", nil, 0, `^\{ "status" : 401 \}\n$`, ""},
		{"--url <url> --user elastic -c GET|a", password, 0, `"GET /a", "scheme" : "Basic"`, ""},
		{"--url <url> --user elastic:hunter2 -c GET|a", nil, 0, `"Basic"`, ""},
		{"--url http://elastic@<host> -c GET|a", password, 0, `"Basic"`, ""},
		{"--url http://elastic:hunter2@<host> -c GET|a", map[string]string{"ESCONSOLE_TOKEN": "t"}, 0, `"Basic"`, ""},
		{"--url <url> --api-key hunter2 -c GET|a", map[string]string{"ESCONSOLE_TOKEN": "t"}, 0, `"ApiKey"`, ""},
		{"--url <url> --bearer hunter2 -c GET|a", nil, 0, `"Bearer"`, ""},
		{"--url <url> -c GET|a", map[string]string{"ESCONSOLE_API_KEY": "hunter2"}, 0, `"ApiKey"`, ""},
		{"--url <url> -c GET|a", map[string]string{"ESCONSOLE_TOKEN": "hunter2"}, 0, `"Bearer"`, ""},
		{"--url <url> -c GET|a", map[string]string{"ESCONSOLE_TOKEN": "hunter2", "ESCONSOLE_API_KEY": "hunter2"}, 2, "", "^esconsole: --url: .* exclude each other"},
		{"--url <url> --user elastic -c GET|a", nil, 2, "", "^esconsole: --url: the user has no password; set ESCONSOLE_PASSWORD\n$"},
		{"run --check -v --url <url> --bearer hunter2 <file>", nil, 0,
			`(?s)# a.es:2: PUT a \[200 OK\].*"PUT /a".*"GET /b".*ok    a.es: 2 requests, 1 expectation holds, `, ""},
		{"run --url <url> --bearer hunter2 --read-only <file>", nil, 1, `^# a.es:5: GET b `, "^a.es:2: PUT a got no answer: it was not sent: with --read-only"},
		{"--url <url> --bearer hunter2 -c DELETE|a", nil, 0, `"DELETE /a"`, ""},
		{"--url <url> --bearer hunter2 --timeout 20ms -c GET|_stuck", nil, 1, "", "^line 1: GET _stuck got no answer: <host> did not answer within 20ms"},
		{"--url ftp://elastic:hunter2@<host> -c GET|a", nil, 2, "", "^esconsole: --url: the URL has to begin with http:// or https://\n$"},
		{"--url= -c GET|a", nil, 2, "", "--url is empty"},
		{"--user elastic:hunter2 -c GET|a", nil, 2, "", "^esconsole: --user goes with --url\n$"},
		{"run --read-only <file>", nil, 2, "", "^esconsole: --read-only goes with --url\n$"},
		{"--url <url> --nodes 2 -c GET|a", nil, 2, "", "^esconsole: --nodes is about the engine in this program"},
		{"serve --url <url>", nil, 2, "", "unknown flag: --url"},
	}
	for _, tt := range tests {
		for _, name := range []string{"ESCONSOLE_PASSWORD", "ESCONSOLE_API_KEY", "ESCONSOLE_TOKEN"} {
			t.Setenv(name, tt.env[name])
		}
		var args []string
		for _, word := range strings.Fields(tt.args) {
			args = append(args, strings.NewReplacer("|", " ", "<url>", s.URL, "<file>", script, "<host>", host).Replace(word))
		}
		var out, errs strings.Builder
		status := Main(args, strings.NewReader(""), &out, &errs)
		if status != tt.status || !matches(tt.out, out.String()) || !matches(strings.ReplaceAll(tt.err, "<host>", host), errs.String()) {
			t.Errorf("esconsole %s: status %d, want %d\n out %q\n want %q\n err %q\n want %q", tt.args, status, tt.status, out.String(), tt.out, errs.String(), tt.err)
		}
		if strings.Contains(out.String()+errs.String(), "hunter2") {
			t.Errorf("esconsole %s tells a secret: %q %q", tt.args, out.String(), errs.String())
		}
	}
}
