//go:build !ik

package explain

import (
	"strings"
	"testing"
)

// TestIK wants the analyzers that a build tag adds to be told of wherever they
// are named, with a line that says how to get them.
func TestIK(t *testing.T) {
	for _, tt := range [][3]string{
		{"analyzer", "PUT a {\"mappings\":{\"properties\":{\"t\":{\"type\":\"text\",\"analyzer\":\"ik_max_word\"}}}}", "ik_max_word"},
		{"search analyzer", "PUT a {\"mappings\":{\"properties\":{\"t\":{\"type\":\"text\",\"analyzer\":\"standard\",\"search_analyzer\":\"ik_smart\"}}}}", "ik_smart"},
		{"analyze", "POST _analyze {\"analyzer\":\"ik_smart\",\"text\":\"x\"}", "ik_smart"},
		{"analyze tokenizer", "POST _analyze {\"tokenizer\":\"ik_smart\",\"text\":\"x\"}", "ik_smart"},
		{"tokenizer", "PUT a {\"settings\":{\"analysis\":{\"analyzer\":{\"x\":{\"tokenizer\":\"ik_max_word\"}}}}}", "ik_max_word"},
		{"type", "PUT a {\"settings\":{\"analysis\":{\"analyzer\":{\"x\":{\"type\":\"ik_max_word\"}}}}}", "ik_max_word"},
	} {
		f := provoke(t, tt[1])
		for lang, means := range map[string]string{"en": tt[2] + " comes with the plugin analysis-ik.", "zh": tt[2] + " 属于 analysis-ik 插件"} {
			got, ok := Explain(f, lang)
			if !ok || !strings.HasPrefix(got.Means, means) || !strings.Contains(got.Do, "go build -tags ik") ||
				!strings.Contains(got.Get, "go build -tags ik") || !strings.Contains(got.Get, tt[2]) {
				t.Errorf("%s, %s: %+v\n%.500s", tt[0], lang, got, f.Body)
			}
		}
	}
}
