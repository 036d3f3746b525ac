//go:build unix

package cmd

import (
	"strings"
	"testing"
)

// TestTerminalExplain has the last error explained, and does what it says.
func TestTerminalExplain(t *testing.T) {
	t.Parallel()
	x := open(t, []string{"NO_COLOR=1"})
	x.keys("PUT a/_doc/1 {}" + enter + "PUT a/_doc/1 {}" + enter + "PUT a/_doc/1?if_seq_no=0&if_primary_term=1 {}" + enter)
	x.wait(`409 Conflict · \S+ ms · :explain says why\n\nes>$`)
	x.keys("GET a/_doc/1" + enter + ":clear" + enter + ":explain" + enter)
	x.wait(`(?s)^es> :explain\nPUT a/_doc/1\?if_seq_no=0&if_primary_term=1 \[409 Conflict\]\n  Somebody has changed.*_seq_no 1\n? .*\n\n    PUT a/_doc/1\?if_seq_no=1&if_primary_term=1\n\nes>$`)
	for line := range strings.SplitSeq(x.screen(), "\n") {
		if len(line) > 80 {
			t.Errorf("too long: %q", line)
		}
	}
	x.keys(":clear" + enter + "PUT a/_doc/1?if_seq_no=1&if_primary_term=1 {}" + enter)
	x.wait(`(?s)^es> PUT.*"result" : "updated".*200 OK`)

	x = open(t, []string{"NO_COLOR=1"}, "--lang", "zh")
	x.keys("GET nothing/_count" + enter + enter)
	x.wait(`404 Not Found · `)
	x.keys(":clear" + enter + ":explain" + enter)
	x.wait(`\[404 Not Found\]\n  没有名为 nothing 的索引或别名。\n  请在索引列表中核对名称，或用 PUT nothing 创建索引。\n\n    GET _cat/indices\?v\n\nes>$`)
}
