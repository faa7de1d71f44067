using InternAssistant.Benchmarks;
using InternAssistant.Benchmarks.Peers;

return args switch
{
    ["index", .. var rest] => await IndexThroughput.RunAsync(rest),
    ["peers", .. var rest] => await PeerBenchmark.RunAsync(rest),
    ["embed", ..] => EmbeddingLatency.Run(),
    _ => await TurnLatency.RunAsync(args),
};
