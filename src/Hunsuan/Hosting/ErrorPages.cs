using System.Data.Common;
using Hunsuan.Access;
using Hunsuan.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Hosting;

/// <summary>
/// One page for whatever went wrong: what happened, what was kept, the next step; never details (หน้าข้อผิดพลาด).
/// A record outside the user's area looks as if it did not exist.
/// </summary>
internal static class ErrorPages
{
    public static void Use(WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = StatusOf,
            SuppressDiagnosticsCallback = failure => StatusOf(failure.Exception) < 500,
            ExceptionHandler = Show,
        });
        app.UseStatusCodePages(status => Show(status.HttpContext));
    }

    private static int StatusOf(Exception exception) => exception switch
    {
        OutOfAreaException => StatusCodes.Status404NotFound,
        DbUpdateConcurrencyException => StatusCodes.Status409Conflict,
        // Two waited for each other, and the database let one through.
        { } fault when fault.GetBaseException() is DbException { SqlState: "40P01" or "40001" } => StatusCodes.Status409Conflict,
        TooManyReadsException => StatusCodes.Status429TooManyRequests,
        BadHttpRequestException bad => bad.StatusCode,
        _ => StatusCodes.Status500InternalServerError,
    };

    // What the failed request had begun in its own scope is of no use to the page about it; who asked is.
    private static async Task Show(HttpContext context)
    {
        var services = context.RequestServices;
        await using var scope = services.CreateScopeFor(services.GetRequiredService<Acting>().User);
        context.RequestServices = scope.ServiceProvider;
        await new RazorComponentResult<ErrorPage>(new Dictionary<string, object?> { [nameof(ErrorPage.Status)] = context.Response.StatusCode })
        {
            StatusCode = context.Response.StatusCode,
        }.ExecuteAsync(context);
        context.RequestServices = services;
    }
}
