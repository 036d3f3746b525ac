package ik

import (
	"os"
	"strings"
	"testing"
)

func BenchmarkSplit(b *testing.B) {
	news := strings.Repeat("中国驻洛杉矶领事馆遭亚裔男子枪击，嫌犯已自首。公安部：各地校车将享最高路权，2011年12月共有1,500辆校车上路。", 100)
	for name, text := range map[string]string{
		"news":    news,
		"english": strings.Repeat("The quick brown fox jumps over 13 lazy dogs. ", 200),
		// Words that all overlap.
		"overlapping": strings.Repeat("中国人民生活活动动作作品品味", 500),
	} {
		for mode, o := range map[string]Options{"max_word": {}, "smart": {Smart: true}} {
			b.Run(name+"/"+mode, func(b *testing.B) {
				s := NewSegmenter(own(), o)
				b.SetBytes(int64(len(text)))
				b.ReportAllocs()
				for b.Loop() {
					s.Reset(text)
					for {
						if _, ok := s.Next(); !ok {
							break
						}
					}
				}
			})
		}
	}
}

// BenchmarkRead is what the first use of an analyzer costs.
func BenchmarkRead(b *testing.B) {
	packed, err := os.ReadFile("data/dictionary.bin")
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Read(packed); err != nil {
			b.Fatal(err)
		}
	}
}
