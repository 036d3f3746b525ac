//go:build unix

package cmd

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/creack/pty"
	"github.com/hinshun/vt10x"
	"github.com/mattn/go-runewidth"
)

// documents is a bulk of Chinese products.
func documents(n int) string {
	var b strings.Builder
	b.WriteString("POST products/_bulk?refresh\n")
	for i := 1; i <= n; i++ {
		fmt.Fprintf(&b, "{\"index\":{\"_id\":\"%d\"}}\n{\"名称\":\"苹果手机第%d代，屏幕很大，电池耐用，适合拍照\",\"price\":%d.0,\"sku\":90071992547409%02d}\n", i, i, i, i)
	}
	return b.String()
}

// TestTerminalPager leaves, moves and searches in a long answer.
func TestTerminalPager(t *testing.T) {
	t.Parallel()
	for _, size := range [][2]int{{80, 24}, {120, 40}} {
		for _, editor := range []string{"line", "block"} {
			t.Run(fmt.Sprintf("%dx%d %s", size[0], size[1], editor), func(t *testing.T) {
				t.Parallel()
				cols, rows := size[0], size[1]
				x := launchOn(t, program(t, "--editor", editor), vt10x.New(vt10x.WithSize(cols, rows)), cols, rows)
				x.wait(`es>\s*$`)
				x.keys(pasted(documents(30)))
				x.wait(fmt.Sprintf(`1–%d of \d+ · space: on`, rows-1)) // the answer to a bulk is long as well
				x.keys("q")
				x.wait(`:page shows them again\n200 OK`)
				x.keys("GET products/_search?size=30&q=*" + enter + enter)
				x.wait(`^\{\n  "took"`)
				x.keys(" ")
				x.wait(fmt.Sprintf(`%d–%d of`, rows-1, 2*rows-3))
				x.keys("/第17代" + enter)
				x.wait(`苹果手机第17代`)
				x.keys("G")
				x.wait(`\n\}\n\d+–(\d+) of \d+ `)
				x.keys("\x1b[5~")
				x.keys("g")
				x.wait(`^\{\n  "took"`)
				x.keys(ctrlC)
				x.wait(`:page shows them again\n200 OK · .*\n\nes>\s*$`)
				x.keys("GET /" + enter) // a short answer is not paged, and keys work as before
				x.wait(`You Know, for Search"\n\}\n200 OK`)
				x.keys(":page" + enter)
				x.wait(`^\{\n  "took"`)
				x.keys("\x1b")
				x.wait(`es>\s*$`)
				x.keys(ctrlD)
				x.ends()
				if strings.Count(x.output(), "\x1b[?1049h") != strings.Count(x.output(), "\x1b[?1049l") {
					t.Error("the other screen was left open")
				}
			})
		}
	}
}

// TestTerminalTables shows tables and charts that fit the screen.
func TestTerminalTables(t *testing.T) {
	t.Parallel()
	for _, size := range [][2]int{{80, 24}, {120, 40}} {
		t.Run(fmt.Sprintf("%dx%d", size[0], size[1]), func(t *testing.T) {
			t.Parallel()
			cols, rows := size[0], size[1]
			x := launchOn(t, program(t, "--pager", "off"), vt10x.New(vt10x.WithSize(cols, rows)), cols, rows)
			x.wait(`es>\s*$`)
			x.keys(pasted(documents(12)))
			x.wait(`200 OK`)
			x.keys("GET products/_search?size=12&sort=price" + enter + enter)
			x.wait(`200 OK`)
			x.keys(":clear" + enter + ":table" + enter)
			x.wait(`12 of 12 hits\n_id +名称 +price +sku +sort\n1 +苹果手机第1代，屏幕很大，电池耐用，适合拍(?:照|…) +1\.0 +9007199254740901 +\[1\.0\]\n`)
			x.keys(":clear" + enter + ":chart price" + enter)
			x.wait(`12 of 12 hits: price\n1 +█.* 1\.0\n(.*\n)*12 +█+ +12\.0\n`)
			for _, line := range strings.Split(x.screen(), "\n") {
				if w := runewidth.StringWidth(line); w > cols {
					t.Errorf("a line of %d columns: %s", w, line)
				}
			}
			x.keys(":clear" + enter + ":filter [.hits.hits[]._source.sku] | max" + enter)
			x.wait(`9007199254740912\n\nes>`)
			x.keys(":clear" + enter + ":state products 3" + enter)
			x.wait(`1 live, 0 deleted\n_id +_version +_seq_no +_primary_term +shard +state +searches see it\n3 +1 +2 +1 +0 +live +yes\n`)
			x.keys(":clear" + enter + ":docs bool" + enter)
			x.wait(`bool  query\n  Puts queries together`)
			x.keys(":clear" + enter + "GET products/_search?filter_path=hits.total | tr a-z A-Z" + enter)
			x.wait(`"VALUE" : 12,`)
			x.keys(ctrlD)
			x.ends()
		})
	}
}

// TestTerminalResizedPager turns the window while a long answer is shown.
func TestTerminalResizedPager(t *testing.T) {
	t.Parallel()
	x := launchOn(t, program(t), vt10x.New(vt10x.WithSize(80, 24)), 80, 24)
	x.wait(`es>\s*$`)
	x.keys(pasted(documents(30)))
	x.wait(`1–23 of`)
	x.vt.Resize(100, 30)
	if err := pty.Setsize(x.pty, &pty.Winsize{Cols: 100, Rows: 30}); err != nil {
		t.Fatal(err)
	}
	x.wait(`1–29 of`)
	x.keys("q")
	x.wait(`es>\s*$`)
}

// TestTerminalOwnPager starts the person's own pager, and goes on after it.
func TestTerminalOwnPager(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	own := filepath.Join(dir, "own")
	if err := os.WriteFile(own, []byte("#!/bin/sh\necho own pager: $(wc -l)\n"), 0o755); err != nil {
		t.Fatal(err)
	}
	x := launchOn(t, program(t, "--pager", own), vt10x.New(vt10x.WithSize(80, 24)), 80, 24)
	x.wait(`es>\s*$`)
	x.keys(pasted(documents(30)))
	x.wait(`own pager: \d+\n… of \d+ lines`)
	x.keys("GET _cat/count?h=count" + enter)
	x.wait(`\n30\n200 OK`)
}

// TestTerminalConfig takes a theme and a profile from the file.
func TestTerminalConfig(t *testing.T) {
	t.Parallel()
	s := elsewhere(t)
	file := filepath.Join(t.TempDir(), "config.yaml")
	text := "theme: high-contrast\nprofiles:\n  work:\n    url: " + s.URL + "\n    user: elastic\n    password: ${env:WORK}\n    prompt: red\n    read-only: true\n"
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	c := program(t, "--config", file, "--profile", "work")
	c.Env = append(c.Env, "WORK=hunter2")
	x := launch(t, c)
	x.wait(`, read-only · :help\n\n.*>$`)
	if host := strings.TrimPrefix(s.URL, "http://"); !strings.Contains(x.output(), "\x1b[1;31m"+host+">\x1b[0m ") {
		t.Errorf("the prompt is not red: %q", x.output())
	}
	x.keys("GET a" + enter)
	x.wait(`"scheme" : "Basic"`)
	if !strings.Contains(x.output(), "\x1b[1;96m\"asked\"") {
		t.Errorf("the theme is another: %q", x.output())
	}
	x.keys("PUT a" + enter + enter)
	x.wait(`with --read-only nothing is that m`)
	if strings.Contains(x.output(), "hunter2") {
		t.Error("the password is shown")
	}
}
