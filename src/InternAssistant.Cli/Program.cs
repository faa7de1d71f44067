using InternAssistant.Cli;

return await CommandLine.RunAsync(args);
