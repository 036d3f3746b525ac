package config

import (
	"strings"
	"testing"
)

var schema = Schema{Flags: []string{"color", "theme", "url", "api-key"}, Commands: map[string][]string{"run": {"check", "var"}, "serve": {"listen", "token"}}}

func TestParse(t *testing.T) {
	t.Setenv("SECRET", "s3cret")
	f, err := Parse([]byte(`
color: never
api-key: ${env:SECRET}
run:
  check: true
profiles:
  work:
    url: https://es:9200
    password: ${env:SECRET}
    read-only: yes
  home: {url: "http://localhost:9200", prompt: red}
`), schema)
	if err != nil {
		t.Fatal(err)
	}
	want := []Setting{{"", "color", "never", 2}, {"", "api-key", "s3cret", 3}, {"run", "check", "true", 5}}
	if len(f.Settings) != len(want) {
		t.Fatalf("%+v", f.Settings)
	}
	for i := range want {
		if f.Settings[i] != want[i] {
			t.Errorf("%+v, want %+v", f.Settings[i], want[i])
		}
	}
	p, ok := f.Profile("work")
	if password, line, err := p.Get("password"); !ok || password != "s3cret" || line != 9 || err != nil {
		t.Errorf("%+v: %q %d %v", p, password, line, err)
	}
	if got := strings.Join(f.Names(), " "); got != "work home" {
		t.Errorf("profiles %s", got)
	}
}

func TestMistakes(t *testing.T) {
	tests := []struct{ text, want string }{
		{"colour: never", "1: colour: there is no such key; did you mean color?"},
		{"a: 1\ncolor: x", "1: a: there is no such key; there are run, serve, color"},
		{"run:\n  chek: true", "2: run.chek: there is no such key; did you mean check?"},
		{"color: [a]", "1: color: one value has to stand here"},
		{"color:", "1: color: the value is missing"},
		{"color: a\ncolor: b", "2: color: the key is there twice"},
		{"- a", "1: keys and values have to stand here"},
		{"color: \"a", "1: "},
		{"x\n\ty: 1", "2: "},
		{"profiles:\n  a:\n    user: x", "2: profiles.a: a profile needs a url"},
		{"profiles:\n  a:\n    url: http://x\n    password: hunter2", "4: profiles.a.password: secrets don't belong into a file; write ${env:NAME}"},
		{"profiles:\n  a:\n    url: http://u:hunter2@x", "3: profiles.a.url: a URL here holds no user"},
		{"profiles:\n  a:\n    url: http://x\n    user: u:hunter2", "4: profiles.a.user: it holds the name alone"},
		{"profiles:\n  a:\n    url: http://x\n    prompt: pink", "4: profiles.a.prompt: it is a colour"},
		{"profiles:\n  a:\n    ulr: http://x", "3: profiles.a.ulr: there is no such key; did you mean url?"},
		{"profiles: 1", "1: profiles: keys and values have to stand here"},
		{"api-key: hunter2", "1: api-key: secrets"},
		{"api-key: ${env:ESCONSOLE_NOT_THERE}", "1: api-key: the environment has no ESCONSOLE_NOT_THERE"},
		{"color: &a x\ntheme: *a", "2: only plain keys"},
	}
	for _, tt := range tests {
		_, err := Parse([]byte(tt.text), schema)
		if err == nil || !strings.HasPrefix(err.Error(), tt.want) || strings.Contains(err.Error(), "hunter2") {
			t.Errorf("%q: %v, want %q", tt.text, err, tt.want)
		}
	}
	for _, empty := range []string{"", "# nothing\n", Template} {
		if f, err := Parse([]byte(empty), schema); err != nil || len(f.Settings)+len(f.Profiles) > 0 {
			t.Errorf("%q: %+v %v", empty, f, err)
		}
	}
}

// TestTemplate takes the comments off and reads what is there.
func TestTemplate(t *testing.T) {
	for _, name := range []string{"WORK_PASSWORD", "MY_API_KEY", "MY_TOKEN"} {
		t.Setenv(name, "x")
	}
	var lines []string
	for line := range strings.Lines(Template) {
		bare := strings.TrimPrefix(line, "# ")
		if key, _, ok := strings.Cut(strings.TrimLeft(bare, " "), ":"); ok && !strings.Contains(key, " ") && key != "environment" || strings.HasPrefix(bare, "    # ") {
			lines = append(lines, bare)
		}
	}
	all := Schema{Flags: []string{"color", "theme", "lang", "pager", "compat", "nodes", "editor", "history", "headings", "profile", "allow-write", "allow-shell", "seed", "url", "user",
		"api-key", "bearer", "cacert", "cert", "key", "insecure", "timeout", "read-only"},
		Commands: map[string][]string{"run": {"check"}, "serve": {"listen"}}}
	f, err := Parse([]byte(strings.Join(lines, "")), all)
	if err != nil || len(f.Settings) != len(all.Flags)+2 || len(f.Profiles) != 1 || len(f.Profiles[0].Set) != 6 {
		t.Errorf("%+v %v\n%s", f, err, strings.Join(lines, ""))
	}
}

// FuzzParse checks that a mistake always has a line.
func FuzzParse(f *testing.F) {
	f.Add("color: x\nprofiles:\n  a: {url: http://x}\n")
	f.Add(Template)
	f.Fuzz(func(t *testing.T, text string) {
		if _, err := Parse([]byte(text), schema); err != nil && (err.Error() == "" || err.Error()[0] < '0' || err.Error()[0] > '9') {
			t.Errorf("%q: %v", text, err)
		}
	})
}
