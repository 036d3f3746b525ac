package analysis

import (
	"strings"
	"testing"
)

const benchText = "The QUICK brown foxes jumped over 13 lazy dogs' backs, and then they were running away happily. " +
	"Distributed systems are systems whose components are located on different networked computers. "

func BenchmarkAnalyzers(b *testing.B) {
	text := strings.Repeat(benchText, 100)
	r := Global()
	for _, name := range []string{"standard", "whitespace", "simple", "stop", "english", "french", "cjk"} {
		a, ok := r.Analyzer(name)
		if !ok {
			continue
		}
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				tokens := a.Tokens(text)
				for tokens.Next() {
				}
				tokens.Close()
			}
		})
	}
}
