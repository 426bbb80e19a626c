using System.CommandLine;
using System.Globalization;
using Hunsuan.Shared;

namespace Hunsuan.Hosting;

/// <summary>One run of a command: its services, its arguments and its words to the person at the screen (การทำงานหนึ่งครั้งของคำสั่ง).</summary>
public sealed class CommandRun
{
    private readonly ParseResult _arguments;
    private readonly bool _isInBoth;

    internal CommandRun(IServiceProvider services, ParseResult arguments)
    {
        Services = services;
        _arguments = arguments;
        var language = arguments.GetValue(CommandHost.Language) ?? OfEnvironment();
        _isInBoth = language is null;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language ?? "th");
    }

    public IServiceProvider Services { get; }

    /// <summary>Figures and lists; never mixed with remarks.</summary>
    public TextWriter Output => _arguments.InvocationConfiguration.Output;

    public TextWriter Error => _arguments.InvocationConfiguration.Error;

    public T Get<T>() where T : notnull => Services.GetRequiredService<T>();

    public T? Value<T>(Option<T> option) => _arguments.GetValue(option);

    public T? Value<T>(Argument<T> argument) => _arguments.GetValue(argument);

    public void Say(Text text) => Output.WriteLine(InLanguage(text));

    /// <summary>A remark beside the output, such as progress.</summary>
    public void Remark(Text text) => Error.WriteLine(InLanguage(text));

    internal void Complain(Problem problem) =>
        Error.WriteLine(problem.Field is null ? problem.Message.InBoth : $"{problem.Field}: {problem.Message.InBoth}");

    private string InLanguage(Text text) => _isInBoth ? text.InBoth : text.ToString();

    private static string? OfEnvironment() => Environment.GetEnvironmentVariable("LANG") switch
    {
        ['t', 'h', ..] => "th",
        ['e', 'n', ..] => "en",
        _ => null,
    };
}
