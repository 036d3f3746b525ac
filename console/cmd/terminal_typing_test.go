//go:build unix

package cmd

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/creack/pty"
)

// each runs a test with both editors.
func each(t *testing.T, test func(x *person)) {
	for _, editor := range []string{"line", "block"} {
		t.Run(editor, func(t *testing.T) {
			t.Parallel()
			test(&person{T: t, cols: 80, rows: 24, editor: editor, dir: t.TempDir()})
		})
	}
}

// TestTerminalLongPaste pastes 5,000 lines: all requests run, in their order.
func TestTerminalLongPaste(t *testing.T) {
	t.Parallel()
	each(t, func(x *person) {
		x.open()
		var b strings.Builder
		for i := range 1250 {
			fmt.Fprintf(&b, "PUT a/_doc/%d\n{\n  \"标题\": %d\n}\n", i, i)
		}
		go x.pty.Write([]byte(pasted(b.String()))) // more than the terminal holds
		x.until(func() bool { return strings.Contains(x.output(), "PUT a/_doc/1249 [201 Created]") }, "the last request never ran")
		x.see(`es>\s*$`)
		from := 0
		for i := range 1250 {
			heading := fmt.Sprintf("# %d: PUT a/_doc/%d [201 Created]", 4*i+1, i)
			n := strings.Index(x.output()[from:], heading)
			if n < 0 {
				t.Fatalf("no %s behind what is before it", heading)
			}
			from += n
		}
		x.enter("GET a/_count?filter_path=count", "")
		x.see(`"count" : 1250\n`)
		x.quit()
	})
}

// TestTerminalBrokenPaste pastes a request that is none among others.
func TestTerminalBrokenPaste(t *testing.T) {
	t.Parallel()
	each(t, func(x *person) {
		x.open()
		x.keys(pasted("PUT a/_doc/1\n{ \"n\": 1 }\n\nPUT a/_doc/2\n{ \"n\": [1, }\n\nGETT a/_doc/1\n\nPUT a/_doc/3\n{ \"n\":\n\nGET a/_count\n"))
		x.see(`(?s)# 1: PUT a/_doc/1 \[201 Created\].*# 4: PUT a/_doc/2 \[400 Bad Request\].*line 5:\d+: .*line 7:1: unknown method \[GETT\].*# 9: PUT a/_doc/3 \[400.*# 12: GET a/_count \[200 OK\]`)
		x.quit()
	})
}

// TestTerminalInterrupts checks that Ctrl-C drops what is typed and never quits.
func TestTerminalInterrupts(t *testing.T) {
	t.Parallel()
	each(t, func(x *person) {
		x.open()
		x.keys(ctrlC + ctrlC)
		x.see(`es>\^C|\^C\nes>`)
		x.enter("PUT a/_doc/1", "{")
		x.keys(`"手机": ` + ctrlC)
		x.see(`"手机": \^C\nes>\s*$`)
		x.keys("GET a" + ctrlD + strings.Repeat(backspace, 5)) // Ctrl-D with text on the line does nothing at its end
		x.clear()
		x.enter("GET /?filter_path=tagline")
		x.see(`You Know, for Search`)
		x.quit()
	})
}

// TestTerminalHint shows what comes next, dimly, and takes it away again.
func TestTerminalHint(t *testing.T) {
	t.Parallel()
	each(t, func(x *person) {
		x.open()
		x.keys("GET _cat/ind")
		x.shows("\x1b[2mices\x1b[0m")
		x.see(`es> GET _cat/indices`)
		if column, _, _ := x.grid.cursor(); column != len("es> GET _cat/ind") {
			x.Errorf("the cursor is in column %d", column)
		}
		x.keys(ctrlC)
		x.see(`es> GET _cat/ind\^C\n`)
		x.enter(":set hint off")
		x.clear()
		x.keys("GET _cat/ind")
		x.see(`es> GET _cat/ind\s*$`)
		x.keys(ctrlC)
		x.quit()
	})
}

// TestTerminalEdit goes on in an editor of the person's own.
func TestTerminalEdit(t *testing.T) {
	t.Parallel()
	each(t, func(x *person) {
		editor := x.file("editor", "#!/bin/sh\nsed -i 's/苹果/手机/; s/oops/GET/' \"$1\"\n")
		if err := os.Chmod(editor, 0o700); err != nil {
			x.Fatal(err)
		}
		x.env = append(program(x.T).Env, "VISUAL=", "EDITOR="+editor)
		x.open()
		x.enter("PUT a/_doc/1", "{", `"标题": "苹果"`, ":edit")
		x.see(`es> PUT a/_doc/1\n  > \{\n  >   "标题": "手机"\n  >`)
		x.keys(ctrlC)
		x.enter(":clear", "PUT a/_doc/1", `{ "标题": "苹果" }`)
		x.see(`201 Created`)
		x.clear()
		x.enter(":edit")
		x.see(`es> PUT a/_doc/1\n  > \{ "标题": "手机" \}\n(.*\n)*.*"result" : "updated"`)
		x.clear()
		x.keys("oops a/_source/1\x18\x05")
		x.see(`es> GET a/_source/1\n\{\n  "标题" : "手机"`)
		x.quit()
	})
}

// TestTerminalBuffers opens a script, runs parts of it, and writes it for Kibana.
func TestTerminalBuffers(t *testing.T) {
	t.Parallel()
	each(t, func(x *person) {
		x.file("talk.es", "#@ set n = 1\n# 第一\nPUT a/_doc/${n} { \"a\": 1 } # why\n#@ expect 201\n\nGET a/_doc/1\n")
		x.open()
		x.enter(":open talk.es")
		x.see(`   # 第一\n  1  PUT a/_doc/\$\{n\}\n  2  GET a/_doc/1\n\nes>`)
		x.enter(":vars n=1", ":send 1")
		x.see(`es> PUT a/_doc/\$\{n\} \{ "a": 1 \}\n(.*\n)*201 Created`)
		x.enter(":send 9")
		x.see(`:send: 9 is none of the requests 1 to 2 of talk\.es`)
		x.enter(":export kibana.txt", ":buffer mine", "GET a/_count", "", ":buffer")
		x.see(`  scratch: 0 requests\n  talk\.es: 2 requests from .*talk\.es\n\* mine: 1 request\n`)
		x.quit()
		text, err := os.ReadFile(filepath.Join(x.dir, "kibana.txt"))
		if want := "# 第一\nPUT a/_doc/1\n{ \"a\": 1 }\n\nGET a/_doc/1\n"; err != nil || string(text) != want {
			x.Errorf("%q, %v, want %q", text, err, want)
		}
	})
}

// TestTerminalHistoryNumbers takes entries of the history by their numbers.
func TestTerminalHistoryNumbers(t *testing.T) {
	t.Parallel()
	each(t, func(x *person) {
		x.open()
		x.enter("PUT 一/_doc/1 {}", "GET 一/_doc/1?filter_path=_id")
		x.see(`"_id" : "1"\n\}\n200 OK`)
		x.clear()
		x.enter(":history run 2")
		x.see(`es> GET 一/_doc/1\?filter_path=_id\n\{\n  "_id" : "1"`)
		x.enter(":history edit 1")
		x.see(`es> PUT 一/_doc/1 \{\}$`)
		x.keys(ctrlC)
		x.enter(":history save all.es 一", ":history run 99")
		x.see(`:history: there is no 99`)
		x.quit()
		text, err := os.ReadFile(filepath.Join(x.dir, "all.es"))
		if want := "PUT 一/_doc/1 {}\n\nGET 一/_doc/1?filter_path=_id\n\nGET 一/_doc/1?filter_path=_id\n"; err != nil || string(text) != want {
			x.Errorf("%q, %v, want %q", text, err, want)
		}
	})
}

// TestTerminalFormat toggles the layout of a block with comments.
func TestTerminalFormat(t *testing.T) {
	t.Parallel()
	each(t, func(x *person) {
		x.open()
		x.enter(`PUT a/_doc/1 { "数": 9197237133460629465, /* 注 */ "b": 7.0 }`)
		x.see(`201 Created`)
		x.clear()
		x.enter(":fmt")
		x.see(`es> PUT a/_doc/1\n  > \{\n  >   "数": 9197237133460629465, /\* 注 \*/\n  >   "b": 7\.0\n  > \}`)
		x.keys("\x1bi")
		x.see(`es> PUT a/_doc/1\n  > \{"数":9197237133460629465,/\* 注 \*/"b":7\.0\}`)
		x.keys(enter)
		x.see(`"result" : "updated"`)
		x.quit()
	})
}

// TestTerminalAutoClose closes brackets and quotes on request.
func TestTerminalAutoClose(t *testing.T) {
	t.Parallel()
	each(t, func(x *person) {
		x.open()
		x.enter(":set autoclose on")
		x.clear()
		for _, key := range strings.Split(`PUT a/_doc/1 {"a": {"b": "c`, "") {
			x.keys(key)
		}
		x.see(`es> PUT a/_doc/1 \{"a": \{"b": "c"\}\}`)
		for _, key := range strings.Split(`"}}`, "") {
			x.keys(key)
		}
		x.see(`es> PUT a/_doc/1 \{"a": \{"b": "c"\}\}\s*$`)
		x.keys(enter)
		x.see(`201 Created`)
		x.quit()
	})
}

// TestTerminalWide moves the cursor through what is wide, joined and long.
func TestTerminalWide(t *testing.T) {
	t.Parallel()
	each(t, func(x *person) {
		x.open("--color", "never")
		x.clear()
		long := "PUT a/_doc/1 {\"t\": \"" + strings.Repeat("手机", 40)
		x.keys(long)
		x.see(`(手机){4}\s*$`)
		x.keys(left + left + "🍎e\u0301" + left + left + "!")
		x.see(`手!🍎e\x{301}\n?手机\s*$|手!\n?🍎e\x{301}手机\s*$|手机!🍎`)
		x.keys("\x05\"}" + enter)
		x.see(`201 Created`)
		x.clear()
		x.enter("GET a/_source/1")
		x.until(func() bool { return strings.Contains(x.output(), strings.Repeat("手机", 39)+"!🍎e\u0301手机\"") }, "stored otherwise")
		x.quit()
	})
}

// slow is a server that knows an index and answers nothing else; it tells what
// it does not answer.
func slow(t *testing.T) (url string, asked chan string) {
	asked = make(chan string, 100)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		switch r.URL.Path {
		case "/":
			io.WriteString(w, `{ "version" : { "number" : "7.10.2" } }`)
		case "/_alias":
			io.WriteString(w, `{"产品":{"aliases":{}}}`)
		case "/产品/_mapping":
			io.WriteString(w, `{"产品":{"mappings":{"properties":{"标题":{"type":"text"}}}}}`)
		default:
			asked <- r.URL.Path
			<-r.Context().Done()
		}
	}))
	t.Cleanup(s.Close)
	return s.URL, asked
}

// TestTerminalRemoteComplete completes what another server has, and goes on when
// that does not answer.
func TestTerminalRemoteComplete(t *testing.T) {
	t.Parallel()
	each(t, func(x *person) {
		url, asked := slow(x.T)
		x.start("--editor", x.editor, "--url", url, "--color", "never")
		x.see(`>\s*$`)
		x.keys("GET 产")
		x.see(`GET 产`)
		x.keys(tab)
		x.see(`GET 产品`)
		x.keys("/_search" + enter + "{" + enter)
		x.see(`  > \{`)
		x.keys(`"query": {"match": {"标`)
		x.see(`"标`)
		x.keys(tab)
		x.see(`"标题": ""`)
		x.keys(ctrlC)
		x.see(`\^C\n.*>\s*$`)
		x.keys("PUT _ingest/pipeline/x")
		x.see(`pipeline/x`)
		x.keys(tab)
		x.see(`no answer from the cluster yet; Tab looks again`)
		x.keys("y")
		x.see(`pipeline/xy`)
		x.keys(ctrlC)
		x.see(`\^C\n.*>\s*$`)

		x.enter("GET stuck") // Ctrl-C cancels what runs
		x.until(func() bool { return <-asked == "/stuck" }, "it is not sent")
		x.keys(ctrlC)
		x.see(`GET stuck got no answer: context canceled\ncancelled\n\n.*>\s*$`)
		x.keys(ctrlD)
		x.terminal.ends()
	})
}

// TestTerminalNarrower makes the window narrower and wider while a block is
// edited.
func TestTerminalNarrower(t *testing.T) {
	t.Parallel()
	each(t, func(x *person) {
		x.cols, x.rows = 120, 30
		x.open("--color", "never")
		x.clear()
		x.enter("PUT a/_doc/1", "{")
		x.keys(`"标题": "` + strings.Repeat("手机", 30))
		x.see(`手机$`)
		for _, cols := range []int{80, 100, 80} {
			x.grid.Resize(cols, 30)
			if err := pty.Setsize(x.pty, &pty.Winsize{Cols: uint16(cols), Rows: 30}); err != nil {
				x.Fatal(err)
			}
			x.keys("!")
			x.see(`手机!+\s*$`)
		}
		x.keys(`"` + enter + "}" + enter)
		x.see(`201 Created`)
		x.clear()
		x.enter("GET a/_source/1")
		x.until(func() bool { return strings.Contains(x.output(), strings.Repeat("手机", 30)+"!!!\"") }, "stored otherwise")
		x.quit()
	})
}
