using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Hunsuan.Tests.Ui;

/// <summary>The HTML of one component.</summary>
internal static class Drawn
{
    public static async Task<string> Of<T>(string language = "th", params (string Name, object? Value)[] parameters) where T : IComponent
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        await using var services = new ServiceCollection()
            .AddLogging().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
            .AddCascadingValue<HttpContext>(_ => new DefaultHttpContext { Request = { Path = "/list", QueryString = new("?q=a") } })
            .BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(parameters.ToDictionary(p => p.Name, p => p.Value)))).ToHtmlString());
    }
}
