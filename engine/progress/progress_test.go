package progress

import (
	"context"
	"testing"
)

func TestOf(t *testing.T) {
	if Of(context.Background()) != nil {
		t.Error("somebody listens")
	}
	told := 0
	ctx := With(context.Background(), func(done, total int) { told = done*10 + total })
	if l := Of(ctx); l == nil {
		t.Error("nobody listens")
	} else if l(1, 2); told != 12 {
		t.Errorf("told %d", told)
	}
}
