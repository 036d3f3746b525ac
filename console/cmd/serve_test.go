//go:build unix

package cmd

import (
	"bufio"
	"io"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"
)

// program is the test binary under the program's name.
func program(t *testing.T, args ...string) *exec.Cmd {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	c := exec.Command(exe, args...)
	c.Args[0] = "esconsole"
	c.Env = append(os.Environ(), "XDG_STATE_HOME="+t.TempDir(), "XDG_CONFIG_HOME="+t.TempDir(), "NO_COLOR=", "TERM=xterm-256color", "LC_ALL=C.UTF-8", noRaceSleep)
	return c
}

func TestServe(t *testing.T) {
	t.Parallel()
	for _, sig := range []syscall.Signal{syscall.SIGINT, syscall.SIGTERM} {
		c := program(t, "serve", "--listen", "127.0.0.1:0", "--nodes", "2", "--compat", "6")
		out, err := c.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		stop := time.AfterFunc(20*time.Second, func() { c.Process.Kill() })
		lines := bufio.NewReader(out)
		url, err := lines.ReadString('\n')
		if err != nil {
			t.Fatal(err)
		}
		resp, err := http.Post(strings.TrimSpace(url)+"/a/_doc", "application/json", strings.NewReader(`{"x":1}`))
		if err != nil {
			t.Fatal(err)
		}
		body, _ := io.ReadAll(resp.Body)
		resp.Body.Close()
		if resp.StatusCode != 201 || !strings.Contains(string(body), `"successful":2`) {
			t.Errorf("%d %s", resp.StatusCode, body)
		}
		c.Process.Signal(sig)
		if rest, _ := io.ReadAll(lines); len(rest) > 0 {
			t.Errorf("printed %q besides the URL", rest)
		}
		if err := c.Wait(); err != nil {
			t.Errorf("%v: %v", sig, err)
		}
		stop.Stop()
	}
}
