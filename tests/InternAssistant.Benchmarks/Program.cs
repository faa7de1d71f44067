using InternAssistant.Benchmarks;

return args switch
{
    ["index", .. var rest] => await IndexThroughput.RunAsync(rest),
    ["embed", ..] => EmbeddingLatency.Run(),
    _ => await TurnLatency.RunAsync(args),
};
