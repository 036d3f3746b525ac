package differential
import ("testing";"esconsole/engine";"esconsole/engine/enginetest";"context";"fmt";"os";"net/http")
func TestTmp(t *testing.T){
 e,_:=enginetest.Open(7,1); g:=newSearchGenerator(1); g.corpus(1)
 do:=func(m,p,q,b,k string){ r:=e.Do(context.Background(), engine.Request{Method:m,Path:p,Query:q,Body:[]byte(b),Header:http.Header{"Content-Type":{k}}}); if m=="GET"{fmt.Println(string(r.Body))} }
 for _,r:=range newSearchGenerator(1).corpus(300){ do(r.Method,r.Path,r.Query,r.Body,r.Kind) }
 b,_:=os.ReadFile("/tmp/query-req.json")
 do("GET","/query-diff/_search","pretty",string(b),"application/json")
}
