using System.CommandLine;

namespace Hunsuan.Hosting;

/// <summary>One part of the house: what it offers to others, its commands and its addresses besides pages (โมดูล).</summary>
public interface IModule
{
    /// <summary>Registers the module's use cases, views and menu entries.</summary>
    void Register(IServiceCollection services);

    IEnumerable<Command> Commands => [];

    /// <summary>Files, figures and pictures that are no pages; each must name its <see cref="Access.Permit"/>.</summary>
    void Map(IEndpointRouteBuilder routes)
    {
    }
}
